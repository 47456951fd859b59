/**
 * In `docx`, functions made by a call (`var patchDocument = function() {…}();`) keep all they mention, because a minifier
 * cannot know that the call does nothing else. Marked so, what we do not use (patching templates, reading XML) is left out:
 * some 14 KB of gzip.
 */
export default function markPure(source) {
  let marked = 0;
  const lighter = source.replace(/^var [\w$]+ = (?=(?:function\(\) \{|new \w+\(\);|\w+\(\);)$)/gm, (declared) => {
    marked += 1;
    return `${declared}/* @__PURE__ */ `;
  });
  if (marked === 0) throw new Error('docx is built in another way now: see scripts/loaders/markPure.js');
  return lighter;
}
