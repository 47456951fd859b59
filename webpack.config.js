import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import Minimizer from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { looks } from './scripts/looks.js';

const root = path.dirname(fileURLToPath(import.meta.url));

/** One page per entry: file name, entry, and whether it shows the painted skeleton. */
const pages = [
  { filename: 'index.html', entry: 'personalTab', template: 'public/shell.html', title: 'CIN Meetings' },
  { filename: 'meeting.html', entry: 'meetingTab', template: 'public/shell.html', title: 'CIN Meetings' },
  { filename: 'plan.html', entry: 'showPlan', template: 'public/shell.html', title: 'CIN Meetings' },
  { filename: 'auth/redirect.html', entry: 'authRedirect', template: 'public/redirect.html', title: 'Signing in' },
];

/**
 * Fluent ships each component's styles twice: as classes worked out beforehand, and, half as long, as they were written,
 * which the browser works out with the code that ours need anyway.
 */
const asWritten = new webpack.NormalModuleReplacementPlugin(/\.styles\.js$/, (module) => {
  if (/[\\/]@fluentui[\\/]/.test(module.context)) module.request = module.request.replace(/\.js$/, '.raw.js');
});

/** Whether a module that no page starts with is asked for by such chunks. */
const sharedBy = (chunkGraph, module, wanted) => {
  const chunks = [...chunkGraph.getModuleChunksIterable(module)];
  return chunks.every((chunk) => !chunk.canBeInitial()) && wanted(chunks.map(({ name }) => name));
};

/**
 * The one bundle: the same files run against Microsoft and against the emulator; only `config.json` differs.
 * @returns {import('webpack').Configuration}
 */
export default (_env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    context: root,
    entry: Object.fromEntries(pages.map(({ entry }) => [entry, `./src/entries/${entry}`])),
    output: {
      path: path.join(root, 'dist'),
      filename: production ? 'js/[name].[contenthash:8].js' : 'js/[name].js',
      chunkFilename: production ? 'js/[name].[contenthash:8].js' : 'js/[name].js',
      publicPath: '/',
      // Every file names it.
      chunkLoadingGlobal: 'cin',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /[\\/]procedure[\\/]profiles[\\/](?!index\.ts)[^\\/]+\.ts$/,
          loader: path.join(root, 'scripts/loaders/profileData.js'),
        },
        {
          test: /\.tsx?$/,
          exclude: [/node_modules/, /[\\/]procedure[\\/]profiles[\\/](?!index\.ts)/],
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
            },
          },
        },
        {
          test: /[\\/]@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/,
          loader: path.join(root, 'scripts/loaders/compactTokens.js'),
        },
        // It does not say so of itself: none of its modules does anything but export, so what we do not ask for can go.
        { test: /[\\/]microsoft-graph-client[\\/]/, sideEffects: false },
        { test: /[\\/]docx[\\/]dist[\\/]index\.mjs$/, loader: path.join(root, 'scripts/loaders/markPure.js') },
      ],
    },
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(root, '.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url), path.join(root, 'scripts/loaders/')] },
    },
    optimization: {
      minimizer: [
        new Minimizer({
          minify: Minimizer.swcMinify,
          // Licences are kept in files beside the scripts, which no browser fetches.
          extractComments: { banner: false },
          minimizerOptions: { ecma: 2022, compress: { ecma: 2022, passes: 3, keep_fargs: false } },
        }),
      ],
      mangleExports: production && 'size',
      // Short ids: every module is named by its own in each file that asks for it.
      ...(production && { moduleIds: 'size', chunkIds: 'total-size' }),
      runtimeChunk: 'single',
      splitChunks: {
        chunks: 'all',
        // Bytes before minifying. At webpack's 20,000 much of ours was in five chunks at once.
        minSize: production ? 1500 : 20_000,
        cacheGroups: {
          react: { test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: 'react', priority: 30 },
          // A screen with one control soon has the others, and together they weigh two thirds.
          controls: {
            test: (module, { chunkGraph }) =>
              /[\\/]@fluentui[\\/]|[\\/]ui[\\/]useDraft/.test(module.nameForCondition() ?? '') &&
              sharedBy(chunkGraph, module, (names) => names.length > 1),
            name: 'controls',
            priority: 20,
            enforce: true,
          },
          // What two screens share of ours is one file: in fifteen small ones it weighed 8 KB more. `graph` stays without
          // it, because Today's rows wait for that.
          shared: {
            test: (module, { chunkGraph }) =>
              /[\\/]src[\\/]/.test(module.nameForCondition() ?? '') &&
              sharedBy(chunkGraph, module, (names) => names.length > 1 && !names.includes('graph')),
            name: 'shared',
            priority: 10,
            enforce: true,
          },
        },
      },
    },
    plugins: [
      asWritten,
      ...pages.map(
        ({ filename, entry, template, title }) =>
          new HtmlWebpackPlugin({
            filename,
            template,
            title,
            looks,
            chunks: [entry],
            scriptLoading: 'defer',
            inject: 'head',
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'public/_headers', to: '_headers', toType: 'file' },
          { from: 'public/config.json', to: 'config.json' },
          { from: 'public/privacy.html', to: 'privacy.html' },
          { from: 'public/terms.html', to: 'terms.html' },
        ],
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
