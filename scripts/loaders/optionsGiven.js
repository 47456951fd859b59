/** What `docx` does for an option that docxWriter.ts never gives: as the library's source has it, and instead of it. */
const neverGiven = [
  [/^\t\tif \(options\.\w+\) this\.root\.push\(new OnOffElement\("w:\w+", options\.\w+\)\);\n/gm, ''],
  [/^(\t\tif \()options\.(?:macros|bibliography|externalStyles|protection) !== void 0/gm, '$1false'],
  [/^(\t\tif \()(?:float|options\.frame|options\.background)(?=\) this\.)/gm, '$1false'],
  [/^(\t\tif \()this\.comments\.(?:ThreadData|CommentIdsData)(?=\) )/gm, '$1false'],
  [/^(\t\tif \()this\.pageNumbers(?=\) \{\n\t\t\tfillSequenceNumbers)/gm, '$1false'],
  [/^\t\tfill(?:TablesOfContents|PartPageNumbers)\(xml, context.*\);\n/gm, ''],
  [/(?<=^var Stream = class) extends import_events\.EventEmitter/gm, ''],
  [/(?<=\}\), )file\.(?:CommentsExtended|CommentsIds|Bibliography)(?= \? \{)/g, 'false'],
  [/(?<=PackageParts: )xmlifyPackageParts\(file, prettify\)/g, '[]'],
];

/**
 * A Word file with all that `docx` can put in one needs twice what ours do: no embedded fonts, macros, tables of contents,
 * comments in threads or settings for the Word of 1997. Leaves those out: some 13 KB of gzip. A test holds what is left to writing the same
 * bytes as the library itself.
 */
export default function optionsGiven(source) {
  return neverGiven.reduce((text, [found, instead]) => {
    const lighter = text.replace(found, instead);
    if (lighter === text)
      throw new Error(`docx is built in another way now: scripts/loaders/optionsGiven.js, ${found}`);
    return lighter;
  }, source);
}
