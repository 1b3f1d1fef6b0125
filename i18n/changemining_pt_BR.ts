<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
  <context>
    <name>ChangeMining</name>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Whole workflow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <location filename="../algorithms/checks.py" />
      <location filename="../algorithms/export_landcover.py" />
      <source>as a raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <location filename="../algorithms/checks.py" />
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../algorithms/merge_reviews.py" />
      <source>as a vector layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Not enough memory: close other programs and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{name}: give a GeoPackage as a file that ends in .gpkg: our layers in it are replaced, and its other layers stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{name}: {layer} holds no polygons: choose a polygon layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/bringing.py" />
      <source>{name}: {lost} of {all} polygons cannot be brought to the raster's coordinate reference system, as they lie on the other side of the Earth, or cross the date line or a pole: correct them, or cut them to the raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Build change data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Two Sentinel-2 scenes in, a change-detection training set out: SAVI of each date, difference, threshold, mask, polygons, patches. The steps' files are in its work folder: edit work/polygons.gpkg and give it as POLYGONS to build again from reviewed labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>A Sentinel-2 scene; gives the grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/change_evidence.py" />
      <source>The same place later, best in the same season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Used instead of the automatic mask: work/polygons.gpkg of an earlier run, edited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>What the mask is made from. &lt;i&gt;savi&lt;/i&gt;: the SAVI difference. &lt;i&gt;irmad&lt;/i&gt;, &lt;i&gt;cva&lt;/i&gt;: the score of Change evidence, from all bands, which finds more on most pairs; the direction still goes by SAVI. It is written to work/evidence.tif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>The two scenes are checked first, as by checkpair: a pair that fails (an offset left in at one date, dates shifted by a pixel) stops the run. What was found, and that it was ignored, is recorded; the report is work/pair.html.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>For pairs whose haze, sun or processing differs: red and near-infrared of T2 are brought to T1's radiometry on pixels that did not change, for the SAVI only. Patches keep the scenes' own values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/learn_change.py" />
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Reviewed polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Evidence of change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Go on where the pair fails its check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Normalise T2's SAVI to T1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <source>Threshold (magnitude)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/export_patches.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <location filename="../ui/panel/export.py" />
      <source>Patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/export_patches.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>Patches with change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Polygons that nobody decided on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/savi_difference.py" />
      <location filename="../ui/panel/difference.py" />
      <source>SAVI difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/learn_change.py" />
      <source>Change evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Change polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>A score that grows with change, from all bands of two dates: for pairs on which the SAVI difference finds too little, or whose radiometry differs. Threshold it as a difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>A scene with two or more bands; gives the grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>&lt;i&gt;irmad&lt;/i&gt;: iteratively re-weighted multivariate alteration detection, blind to linear changes of brightness (Nielsen 2007). &lt;i&gt;cva&lt;/i&gt;: length of the change vector after T2 was normalised to T1 on pixels that did not change. &lt;i&gt;chronochrome&lt;/i&gt;: what neither date tells of the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Names separated by commas. Empty: what both dates have of blue, green, red, near-infrared and the two short-wave infrared bands, which matter much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>&lt;i&gt;all&lt;/i&gt;: every kind of change. &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;gain&lt;/i&gt;: 0 where SAVI did not fall, or did not rise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>The score is a weighted mean (1 2 1) of 3 × 3 pixels: fewer specks. 0: as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>By how much unchanged ground differs from date to date, a standard deviation. More makes small differences count less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Of the sample that the method is fitted to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>GeoTIFF, float32, no data NaN. First band: the score √χ², capped at its 99.95 % quantile. Second band: the probability of no change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/merge_reviews.py" />
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/import_scene.py" />
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Smoothing window (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Noise (reflectance)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/learn_change.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Rounds of the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Pixels of the sample that did not change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Check a data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Pass, warn or fail, before a data set is trained on, whoever made it: twins, sizes, georeference, mask values, empty images, duplicates, splits and the pixels they share, checksums, manifest. Every file is read, none is changed. A number that is not known is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>The folder that holds T1, T2 and Change (or Mudança); A, B and label; t1, t2 and mask; im1, im2 and label; imageA, imageB and label; the same inside train, val and test; or the *_images and semantic_* folders of land cover. GeoTIFF or PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>For models and scripts: the verdict &lt;i&gt;fail&lt;/i&gt; is an error, so that no later step runs and qgis_process ends with exit code 1. The report is written anyhow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>One page with the findings, shares of change and the patches to look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Findings that fail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Findings that warn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Share of change among the pixels that count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files that miss beside their twins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files whose name is taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files that cannot be decoded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files of another size, band count or data type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches whose files lie on different pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Labels with values that are none of the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Images of no data alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Images of one value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Images with NaN or infinity where the label counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches whose two dates are equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches with the pixels of another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches in no split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Pixels that splits share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Least distance between splits, metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Names that loaders stumble over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files among the patches that are none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Polygons of the labels' review that nobody decided on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches of which patches.csv says something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files that are not as they were noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Folder of the data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Stop where the data set fails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>HTML files (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/check_pair.py" />
      <source>Verdict (pass, warn or fail)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Check a pair of scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Pass, warn or fail, before two dates are compared: scale and offset, dark pixels, grids, overlap, sub-pixel registration, valid pixels, clouds, season. Large scenes are judged by windows spread over them. A number that is not known is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/savi.py" />
      <source>A Sentinel-2 scene with a red and a near-infrared band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/learn_change.py" />
      <source>The same place later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>For models: the verdict &lt;i&gt;fail&lt;/i&gt; is an error, so that no later step runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>One page with the findings, pictures of both dates and histograms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Scale of T1 (red band)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Offset of T1 (red band)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Scale of T2 (red band)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Offset of T2 (red band)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Dark red reflectance of T1 (1 % quantile)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Dark red reflectance of T2 (1 % quantile)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Darkest red reflectance of T1 (0.1 % quantile)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Darkest red reflectance of T2 (0.1 % quantile)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Difference of the 1 % quantiles, T2 − T1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Bright reflectance of T1 (99 % quantile)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Bright reflectance of T2 (99 % quantile)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Columns from T1's origin to T2's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Rows from T1's origin to T2's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of T1 that T2 covers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Shift of T2's content against T1's, columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Shift of T2's content against T1's, rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Length of that shift, pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Blocks of T2 that show edges at both dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Blocks of them that fit T1 and agree on the shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of the shared pixels that are valid at both dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of clouds and their shadows at T1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of clouds and their shadows at T2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of pixels that are bright and white at T1 only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of pixels that are bright and white at T2 only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Days from T1 to T2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Days of year between T1 and T2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of pixels whose SAVI differs by more than 0.15</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of them that lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of them that gained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Mean SAVI difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Difference of sun elevation, degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Stop where the pair fails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value}: give a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}, which is no “{description}”: correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: {value} does not exist: check the path (no loaded layer has that name either).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: {layer} is no raster file: save it as a GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: the additional no data value {value} of the layer {layer} is QGIS's alone and not used: what the file says counts. Give it as “Value that is no data” (NODATA), or set it in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value}: give a number below 2147483648.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: {value}: end the name in {endings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is missing: give “{description}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}: use one of {options}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}: give a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: the layer {value!r} cannot be opened {kind}: check its source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}: give a layer, a layer's id, or a path as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: {value} cannot be opened {kind}: it is damaged, or a file of another kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: the layer {layer} is set to show its file's no data in QGIS; here what the file says is no data stays so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <source>Convert data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <source>Lay a data set out anew for the training code that will load it; no scene is needed, and the data set itself is not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <source>As exportpatches, builddataset or exportlandcover made it: layout changemining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <source>It appears whole or not at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <location filename="../ui/panel/export.py" />
      <source>Data set folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <source>Layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>New data set folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Estimate accuracy and area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>How right a mask is and how large the changed area, from the judged points of &lt;i&gt;Sample for accuracy&lt;/i&gt;: overall, user's and producer's accuracy and the area corrected for the mask's errors, with intervals (Olofsson et al. 2013, 2014; Stehman 2014), as a paper has to state them. A number that is not defined is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>The layer of sampleaccuracy with its answers; unsaved edits count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>1 or change, 0 or no change, 255 or unsure; nothing where a point is not judged. Unsure ones are counted and left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Assessed by the same points, instead of the one that they were drawn from; it has to lie on that one's grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>A copy of the sample that another person judged: gives the agreement of the two (Cohen's kappa). The first one's answers are used for all else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>The GeoPackage of a review (preparereview): its closed audit cells tell how often the mask missed change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Of all intervals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>A change set that was made from this mask: the figures go into its dataset.json, its card and its metadata; patches are not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>One page with all figures, the error matrix, and how to report it in a paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Overall accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>User's accuracy of change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Producer's accuracy of change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Area of change (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Agreement of the judges (Cohen's kappa)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Area of change by the mask (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Share of audit cells with missed change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Share of audit cells with missed change: lower end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Share of audit cells with missed change: upper end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/findings.py" />
      <source>Judged points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Points judged unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Points not judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Findings that need a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Judged sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Field with the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Another mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Second judge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../core/checks/review_findings.py" />
      <location filename="../ui/panel/review_step.py" />
      <location filename="../ui/review/page.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Confidence (per cent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Record in data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>{figure}: ± by its standard error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>{figure}: lower end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>{figure}: upper end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Export land cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Cut several modalities and a land-cover map of one or two class levels into patches of one grid, as in CerraData-4MM, with leak-free splits, edges and class weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Rasters of one place, in the order of NAMES; in qgis_process the parameter is repeated. The first gives the grid and is never resampled; put the one first whose pixels shall stay as they are, usually Sentinel-2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Folders of the patches, one for every raster, with commas between. Empty: msi_images,sar_images, for one or two rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>For modalities on another grid than the first: bilinear, nearest or cubic, one for all or one for every raster, with commas between. Pixels that coincide are never resampled; labels are always read by the nearest pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>As stored in the rasters, where they do not say it themselves: one for all or one for every raster, with commas between. Empty: found in the pixels and told. &lt;i&gt;none&lt;/i&gt;: every pixel that the file calls valid is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Of modalities with bands VV, VH (HH, HV): &lt;i&gt;keep&lt;/i&gt; them, or bring all to &lt;i&gt;db&lt;/i&gt; (decibels) or &lt;i&gt;linear&lt;/i&gt; power. Which one a file is in is told by names and values, recorded, and never mixed in a data set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>One band of class ids (255 and the file's no data are ignored), or red, green and blue in the colours of the classes. Give this or LABEL_POLYGONS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Polygons with a class each. A pixel gets the class of the polygon that its centre lies in; where polygons overlap, the later one in the layer wins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Of LABEL_POLYGONS: the id or the name of a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Its id or its name; empty: such pixels are ignored (255).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>cerradata (14 classes in 7), or a CSV file with the columns id,name,colour (#ceef62 or 206 239 98), and for two levels level,id,name,colour,parent: level 1 is the coarse one, level 2 the one that labels are read as, and parent the id or the name of the level-1 class that a level-2 class belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>A map of level 1, as ids or colours, to prove the mapping against: the run stops with the pairs and their counts where a pixel's parent is another class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>&lt;i&gt;refuse&lt;/i&gt; the map and list them, or &lt;i&gt;ignore&lt;/i&gt; such pixels (255).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>{n} stands for the number of a level's classes, {level} for fine or coarse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Add a folder a level with 1 where one of a pixel's 4 neighbours in the patch has another class, 0 elsewhere, and 255 where the label is ignored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>As LABEL_FOLDER.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/export_patches.py" />
      <source>Manifest (patches.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/export_patches.py" />
      <source>Footprints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Modalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Names of the modalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Resampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Value that is no data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Unit of radar backscatter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Label raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Label polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Field with the class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Class where there is no polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Class table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Coarse label raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Colours that are no class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Label folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Edges of the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Edge folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Class tables (*.csv);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <location filename="../ui/panel/export.py" />
      <source>Export patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>Cut T1, T2 and the mask into patches of one grid, with leak-free splits, a manifest and a record of everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>The scene; its pixels and bands go into the patches as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>On another grid it is resampled once to T1's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>On T1's grid: 0 no change, 1 change, 255 ignore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/polygons_to_mask.py" />
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <location filename="../ui/panel/threshold.py" />
      <source>Change mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/guard.py" />
      <source>The layer {layer} is being edited, and its file {file} would be replaced: save or discard its edits and end editing first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Import Sentinel-2 scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Turns a Sentinel-2 scene as downloaded into one raster of reflectance: scale and offset are read from the product, clouds are masked, all bands come to one grid. Give a file or a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>A product's or a Copernicus Browser download's .zip, which stays packed; a product's MTD_MSIL2A.xml or MTD_MSIL1C.xml; or a raster of several bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>A .SAFE folder, or a folder with the files of one tile and date: TIFFs of the Copernicus Browser (raw, not visualised), files named …_B04.tif or …_B04_10m.jp2, or surface reflectance of Landsat (Collection 2, Level 2), HLS, PlanetScope, CBERS or AMAZONIA-1 under the maker's own names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Names separated by commas, or &lt;i&gt;all&lt;/i&gt;: Sentinel-2's, which stand for the same band of any sensor (B04 for red), the maker's own, or red, nir … In a raster that does not name its bands, say which is which: B04=3,B08=4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Coarser bands are repeated (nearest), so that every value stays a measured one; finer ones are averaged over whole blocks, or taken in this resolution from the product. At 10, scenes of other sensors than Sentinel-2 keep their own pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Crops to the whole pixels that it touches. In any coordinate reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Values of the product's scene classification that become no data: 0 none, 1 saturated, 3 cloud shadow, 8 and 9 cloud, 10 thin cirrus, 11 snow. Empty: none. Without a classification nothing is masked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>GeoTIFF, uint16: reflectance × 10000 without offset, 1 or more where valid, no data 0, with scale tags and band names. A pixel is valid in all bands or in none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Product: zip, MTD_MSIL2A.xml, or raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>or folder: .SAFE, or band files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Resolution (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Classes to mask (SCL)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <location filename="../algorithms/savi.py" />
      <source>Scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Sensing date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Processing baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <location filename="../algorithms/savi.py" />
      <source>Why this scale and offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Offset applied to the stored values (red band)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <location filename="../algorithms/savi_difference.py" />
      <location filename="../core/pairs/pair_findings.py" />
      <source>Valid pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Give FILE or FOLDER, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Give FILE or FOLDER.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>EXTENT {value} is no extent: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>&lt;i&gt;levir&lt;/i&gt;: 8-bit pictures in A, B and label, flat, with lists, for BIT_CD, ChangeFormer, torchgeo's LEVIRCD. &lt;i&gt;levir_split&lt;/i&gt;: the same in train, val and test, for open-cd. &lt;i&gt;oscd&lt;/i&gt;: every patch a region of the Onera set, all bands, for torchgeo's OSCD. &lt;i&gt;packed&lt;/i&gt;: NumPy arrays beside a reader of a few lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>For levir and levir_split: red, green and blue, by name or number. Empty: B04,B03,B02, or else the first three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>For levir and levir_split: the stored values that become 0 and 255, as "300,3400", the same for both dates and all patches. Empty: the 2 % and 98 % quantiles of the training patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>For levir, levir_split and oscd, whose masks have no value for them: &lt;i&gt;drop&lt;/i&gt; leaves patches with ignored pixels out, &lt;i&gt;nochange&lt;/i&gt; counts the pixels as no change. packed keeps them as 255.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>Bands of 8-bit pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>Stretch to 8 bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>Ignored pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Learn change from verdicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>The probability of change everywhere, learnt from the polygons that a reviewer accepted, added and rejected: extremely randomised trees on both dates' bands, their difference, evidence and texture. It suggests; verdicts stay with people. Forty answers of both kinds are a good start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Polygons with a field status: &lt;i&gt;accepted&lt;/i&gt; and &lt;i&gt;added&lt;/i&gt; are change, &lt;i&gt;rejected&lt;/i&gt; is none; others do not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>The scene that the review is of; gives the grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Of Change evidence, or a SAVI difference, on T1's grid. Empty: evidence by irmad is made for the purpose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>A model of another scene with the same bands: its answers count as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Of the trees: the same answers and seed give the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>GeoTIFF, float32, 0 to 1, no data NaN; Threshold mask takes it (fixed, 0.5). 0 where there is less than half of the least evidence of any accepted polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>What was learnt from, for another scene to start from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Model to start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Probability of change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Model (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Answers that were learnt from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Share of answers got right by trees that had not seen them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Share of answers got right by the evidence alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Answers that the others contradict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Mask to polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>One polygon for every region of change (4-connected), to be reviewed and edited with QGIS's own tools: set status to accepted, rejected or unsure; draw with status added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>0 no change, 1 change, 255 ignore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Gives diff_mean, diff_min and diff_max of every polygon; on the mask's grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Regions of fewer pixels get no polygon; 0: all do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>A GeoPackage is best for the review: it is edited in place and keeps everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <location filename="../ui/panel/difference.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Smallest region (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/merge_reviews.py" />
      <location filename="../algorithms/prepare_review.py" />
      <source>Polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Merge reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Joins the reviews of one scene by several people, one GeoPackage each, and tells how far they agree: the share of equal verdicts among the polygons that both judged, and Cohen's kappa (1960); of more than two reviewers the mean over their pairs. What comes out is a review itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>The GeoPackages, or their layers polygons, two or more. Candidates are the same by their uid, added polygons where half of their area is shared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>&lt;i&gt;majority&lt;/i&gt;: most verdicts win, a tie is unsure. &lt;i&gt;disagreements&lt;/i&gt;: only the polygons that were judged differently, as a new queue of candidates. &lt;i&gt;first&lt;/i&gt;: the first verdict wins, in the order of the reviews. Accepted and added are change, rejected is no change; unsure and candidate are no verdict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>A GeoPackage like the reviews; a note tells who disagreed and whose shape it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>CSV: cell, polygons, judged (by two or more), agreed, agreement and kappa, which is empty where it is not defined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Merged review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Agreement by cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Agreement (0 to 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Cohen's kappa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Polygons judged differently</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>LAYERS: {layer} has edits that are not saved: save them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Normalise radiometry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>T2 as if it were taken at T1's conditions: one line a band, fitted to pixels that did not change (IR-MAD: Nielsen 2007; Canty &amp; Nielsen 2008). For pairs whose haze, sun or processing differs; it does not make up for another season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>The scene whose radiometry is taken over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>The scene that is changed; the bands that T1 has too are written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>GeoTIFF on T2's own grid, reflectance × 10000, no data 0, scale tags; lines and statistics stand in its metadata tags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Normalised T2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Stable pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>RMS of T2 − T1 over stable pixels, before (mean of the bands)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>The same afterwards, over pixels that the fit has not seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Gain and offset of every band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Name (B04, red, or the band's own description) or number in the file (3). Names are found in the bands' descriptions and wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Name (B08, nir) or number in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>0.5 is the usual compromise, 0 gives NDVI, 1 is for sparse vegetation (Huete 1988).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>What is needed is reflectance from 0 to 1. &lt;i&gt;auto&lt;/i&gt; goes by the product's metadata around the file, its scale and offset tags, the file name of a Copernicus Browser download or of a known product (Landsat, HLS, PlanetScope, CBERS, AMAZONIA-1), or floating-point reflectance, in this order; it never guesses. &lt;i&gt;dn&lt;/i&gt;: reflectance × 10000 (products before January 2022, or offset removed). &lt;i&gt;dn_offset&lt;/i&gt;: × 10000 + 1000 (since then, and Collection 1). &lt;i&gt;browser_uint16&lt;/i&gt;, &lt;i&gt;browser_uint8&lt;/i&gt;: raw Copernicus Browser downloads. &lt;i&gt;custom&lt;/i&gt;: SCALE and OFFSET.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only for custom: reflectance = value × SCALE + OFFSET.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only for custom, in reflectance: −0.1 for products with the +1000 left in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>As stored in the file, for scenes that do not say it themselves: 0 or −9999 outside the swath. A value from 0 up is no data only where all bands hold it. Empty: found in the pixels and told, or the run stops where that is in doubt. &lt;i&gt;none&lt;/i&gt;: every pixel that the file calls valid is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Used only where T2 lies on another grid than T1: it is then resampled once to T1's grid. Grids whose pixels coincide are never resampled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Without it, a folder that holds a data set is refused. Other folders always are, and a data set with files of other origin, edited ones, or verdicts that would be lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Without it, a file is refused that holds verdicts of a review. Other layers of a GeoPackage always stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;i&gt;otsu, triangle, li, yen, kittler&lt;/i&gt; look at the histogram of the magnitudes in the chosen direction. &lt;i&gt;fixed&lt;/i&gt;: VALUE itself. &lt;i&gt;sigma&lt;/i&gt;: mean ± VALUE·σ, &lt;i&gt;mad&lt;/i&gt;: median ± VALUE·1.4826·MAD of the difference. &lt;i&gt;percentile&lt;/i&gt; of the magnitudes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;i&gt;loss&lt;/i&gt;: the index fell from T1 to T2; &lt;i&gt;gain&lt;/i&gt;: it rose; &lt;i&gt;both&lt;/i&gt;.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Keep only regions that reach this magnitude somewhere; 0 switches it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Regions of fewer pixels (4-connected) are removed; 0: none. Equal to the smallest hole, both are one run of GDAL's sieve; otherwise holes are filled first, then regions are removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Holes of fewer pixels in a region of change are filled; 0: none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Polygons with the status &lt;i&gt;candidate&lt;/i&gt;: &lt;i&gt;change&lt;/i&gt; (1), &lt;i&gt;ignore&lt;/i&gt; (255) or &lt;i&gt;nochange&lt;/i&gt; (0); &lt;i&gt;auto&lt;/i&gt; is ignore once a polygon has a verdict, and change before. accepted and added are 1, rejected 0, unsure 255.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../ui/panel/pair.py" />
      <source>First date (T1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../ui/panel/pair.py" />
      <source>Second date (T2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Red band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Near-infrared band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Soil factor L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>What the pixel values are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Scale (custom)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Offset (custom)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>Replace an existing data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Replace verdicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Threshold method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Value (threshold, k or percentile)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Seed value (hysteresis)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Smallest region of change (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Smallest hole (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Unreviewed candidates are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>For fixed (empty: {fixed:g}), sigma ({sigma:g}), mad ({mad:g}) and percentile ({percentile:g}). A magnitude above 0: a loss is a difference of −VALUE or less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches whose centre lies in a polygon of this layer are exported, no others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Side of the square patches; 128 as in CHANGE-MINING2025 and CerraData-4MM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>From one patch to the next; 0: the patch size. With less than the size patches overlap; those that would share a pixel with another split are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;drop&lt;/i&gt; what does not fill a patch; &lt;i&gt;pad&lt;/i&gt; it with no data (needs a lower MIN_VALID); &lt;i&gt;shift&lt;/i&gt; the last patch back onto the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;blocks&lt;/i&gt;: squares of BLOCK_SIZE patches go to one split together, which keeps neighbours from leaking. &lt;i&gt;random&lt;/i&gt;: patch by patch (scores come out too good). &lt;i&gt;none&lt;/i&gt;. &lt;i&gt;polygons&lt;/i&gt;: as SPLIT_POLYGONS says. &lt;i&gt;folds&lt;/i&gt;: FOLDS equal parts, in blocks, for cross-validation. &lt;i&gt;train&lt;/i&gt;, &lt;i&gt;val&lt;/i&gt;, &lt;i&gt;test&lt;/i&gt;: all patches of this scene go there, for sets of several scenes (APPEND).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Three numbers that sum to 1; met as nearly as whole blocks allow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Side of a block. Small scenes need a smaller one, or a split stays empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Used instead of BLOCK_SIZE where above 0; rounded up to whole patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>So many patches are left out between two splits; training patches give way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>For SPLIT=folds: splits/fold1.txt, fold2.txt …, each in turn the one to test on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>For SPLIT=polygons: a patch belongs to the polygon that its centre lies in, and outside all of them to none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Its values are train, val or test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>The same seed gives the same files, byte for byte.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;none&lt;/i&gt;: half as large again, and quicker to read in training. Of GeoTIFFs in the layout changemining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>For instance the scene's tile, so that patches of several scenes can be told apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>The patches join the data set that stands in the folder, under a PREFIX of their own; those near another split's patches there are left out. SIZE, bands, data type and resolution have to be the same. Files of other origin and edited documents stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>The GeoPackage of a review (preparereview): the manifest then says of every patch how far its review is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches in closed cells of the REVIEW that no undecided candidate reaches into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1; with a mask from reviewed polygons: pixels of polygons that are unsure, or undecided and ignored, are 255 in the patch, which is left out where there are more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1, of all the patch's pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>A seeded choice of the patches without change is kept; −1 keeps all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches considered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: outside GRID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: below MIN_VALID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: outside SPLIT_POLYGONS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: overlapping another split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: within BUFFER of another split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: not reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: above MAX_UNSURE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: below MIN_CHANGE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: above MAX_NEGATIVE_RATIO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Only patches in these polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Names separated by commas, as B04,B08; empty: all of T1, in its order, without quality bands (SCL, QA60 …), which have to be named. T2's are matched to T1's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patch size (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Stride (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>At the right and lower edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Least share of valid pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1; valid in every raster, the labels included. Pixels that a review left unsure or undecided count as valid here, see MAX_UNSURE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1; valid in every raster, the labels included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Shares of train, val, test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Block size (patches)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Block size (metres)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Buffer between splits (patches)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Folds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Polygons of the splits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Field with the split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Compression of the patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Prefix of the patch names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Add to an existing data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Only patches that are reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Most unsure pixels (share)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Least share of changed pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Most patches without change per patch with change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Bands of the patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;changemining&lt;/i&gt;: T1, T2 and Change folders of GeoTIFFs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Polygons to mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Mask from reviewed polygons, by the pixel-centre rule. Where polygons overlap, accepted and added win over unsure, that over candidate, that over rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>With a field status; without it every polygon is change. Unsaved edits count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Gives the grid and where there is no data: the difference, or the automatic mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>GeoTIFF, uint8: 0 no change, 1 change, 255 ignore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Reference raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <source>Changed pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Prepare review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>One GeoPackage with all that a review needs, to be resumed on any day: the polygons, the cells of the patch grid that hold candidates as a queue, and a drawn sample of cells that hold none, to catch what the mask missed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Of masktopolygons. Statuses are kept, a polygon without one is a candidate; unsaved edits count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>The first scene, to be looked at; only its place is written down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>The second scene, likewise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Gives the grid of the cells, and what grows and shrinks polygons in the review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>That of the patches to be exported: then a cell is a patch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>How many are drawn to be looked at; 0: none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>The same seed draws the same cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Its verdicts are carried over: a polygon of the same shape keeps its verdict, one that overlaps and differs is a candidate with a note to look again, and confirmed polygons that no new one touches stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>A GeoPackage with the layers polygons and cells and the table review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Cell size (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Cells without candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Earlier review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Replay a data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Build a data set again from its dataset.json, byte for byte: every run that it records, with the same parameters, from the same scenes, which are known by name and SHA-256.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>It holds dataset.json; where polygons were reviewed, work/polygons.gpkg too. Nothing else of it is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Searched at any depth. Left empty: the folder that the data set lies in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Without it, a folder that holds a data set is refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>It appears whole, with all runs, or not at all; FOLDER itself with REPLACE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Folder of the scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Sample for accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Draws a stratified random sample of a mask, for a person to judge point by point: change or no change. &lt;i&gt;Estimate accuracy and area&lt;/i&gt; then tells how right the mask is and how large the changed area, with intervals (Olofsson et al. 2014; Stehman 2014). The points come in an order that tells nothing of their strata, so that the judge is blind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>What is to be judged: 0 no change, 1 change, 255 ignore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>What the mask was made from, on its grid: parts each class into a stratum that is clear and one that is in doubt, which makes the estimate far better. Without it there are two strata, the mask's classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>As 60,90,90,60: no change by weak evidence and by stronger, change by weaker evidence and by strong. Or one number: how many in all. Empty: 60,90,90,60 in four strata, otherwise 300 shared evenly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Magnitudes of the evidence, ascending, as 0.05,0.1,0.2: the strata are parted by them alone. Empty: no change is parted where 80 % of its pixels lie below, change in the middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>&lt;i&gt;point&lt;/i&gt;: the pixel around a point. &lt;i&gt;cell&lt;/i&gt;: a square of pixels, which is change where half of it or more is; it forgives dates that do not quite fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>For cells: pixels a side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>For planning: the share of right points that you expect, or one for each stratum, as 0.99,0.9,0.7,0.9. Gives the standard error to be expected (Olofsson et al. 2014, equations 5 and 13).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>The same seed draws the same points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>A GeoPackage. Fill in its field reference: 1 change, 0 no change, 255 unsure; what is NULL is not judged yet. For a second judge copy the file before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Difference or evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../core/accuracy/findings.py" />
      <source>Points per stratum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Borders of strata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>What is judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Expected accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Strata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Standard error to be expected (overall accuracy, share of change)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>± to be expected of the area of change (ha, 95 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>SAVI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>Soil-adjusted vegetation index of one date, from true surface reflectance: (1 + L)(NIR − red)/(NIR + red + L).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>GeoTIFF, float32, no data NaN; what was done stands in its metadata tags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>Scale used (red band)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>Offset used (red band)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>T2 − T1, on T1's grid, where both are valid: a loss of vegetation is negative. Two scenes give the same in one go, without a file of SAVI in between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Made by the SAVI step, or a scene with its bands; gives the grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Made by the SAVI step with the same soil factor; or a scene, if T1 is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>GeoTIFF, float32, no data NaN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>SAVI of the first date (T1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>SAVI of the second date (T2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Standard deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Threshold mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Mask of change from an index difference: 0 no change, 1 change, 255 ignore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>T2 − T1 of an index, one band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>GeoTIFF, uint8: 0 no change, 1 change, 255 ignore (no data).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Changed area (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Changed share of the valid pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The confidence is {confidence:g} %: give 50 or more and less than 100, mostly 95.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>{name} has no data at any judged point: give the mask that they are of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>None of the {points_count} points is judged for sure: fill in 1 (change) or 0 (no change) first, or choose the field that holds the answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>All {judged_count} judged points are {word}, and neither accuracy nor area follow from one class: judge more points, or choose the field that holds the answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The sample does not say what the mask has at its points (field map_class): give the layer that sampleaccuracy wrote, or the mask as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The point {uid} is judged {answer}, and the mask has no such class: answers are 1 (change), 0 (no change), 255 (unsure), or nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The second judge's points are not those of the sample: give a copy of the same sample, judged by another person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The stratum {name} ({one:.1%} of the area) has no judged point: judge at least {thin} of its {drawn}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The stratum {name} has {drawn} points and {units} units to draw them from: give one sample, as sampleaccuracy wrote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Every point that was drawn is judged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Fewer than {thin}, too thin for a sound estimate: judge more there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>They are left out, as if they had not been drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Omission in audit cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>{missed} of {cells} cells, {low:.1%} to {high:.1%}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The share of cells without candidates in which change was missed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Agreement of the judges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>, {unmapped} where the mask has no data are left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The mask does not cover the sample: its figures hold where it has data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>What is not judged is left out as if it had not been drawn: go on in the layer's order, and never leave out what is hard to tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>{thin} or more in every stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source> One point alone says nothing of the spread: the greatest possible is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The usual formula (± {area} ha) does not hold here: in some strata all points, or nearly all, were judged alike, which it takes for no doubt. This interval holds what such strata may hide; more points in the largest of them make it narrower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The interval reaches {wide:.0%} of the area to either side: more points make it narrower, four times as many half as wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Area of change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Known to {wide:.0%}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source> So many may hide errors: look at them again, or say so where you report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <location filename="../ui/review/keys.py" />
      <location filename="../ui/review/queue_dock.py" />
      <location filename="../ui/review/session.py" />
      <source>Unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Close the review's audit cells first, after what the mask missed is added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>No miss in {cells} cells only says that fewer than {high:.1%} have one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source> {open} audit cells are open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Both have to judge the same points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>They differ too often: agree on what change is, and judge those points again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The first judge's answers are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>no audit cell is closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>no point is judged by both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Kappa is not defined for one answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The sample has no point: give the layer that sampleaccuracy wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The sample has no field {missing}: give the layer that sampleaccuracy wrote, with all its fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The sample has no field {field!r}: choose the one with the judge's answers ({attributes}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The field {field} of the point {uid} holds {value!r}: answers are 1 or change, 0 or no change, 255 or unsure, or nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The layer has points of {strata_count} strata of {strata:.0f}, so that part of the area would be left out: give the whole layer that sampleaccuracy wrote, what is not judged with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>{name} has another coordinate reference system than the sample: give a mask on the grid that the sample was drawn on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>{name} is on another grid than the sample, whose point {uid} lies {inside}: give a mask on the grid that the sample was drawn on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The field {name} of the point {uid} holds {attributes!r}, which is no number above 0: give the layer that sampleaccuracy wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The point {uid} comes twice: give each judge's points as a layer of its own, the second as “Second judge”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The points of the stratum {stratum} do not agree on how large it is: give one sample, as sampleaccuracy wrote it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The point {uid} has no geometry: take it out of the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{output}: a sample is a GeoPackage, so end the name in .gpkg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>Expected standard error (overall accuracy, share of change): {error:.4f}, so ± {margin:.4g} ha of change (95 %); for {aim:g}, {best} points dealt best would do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>There are {strata} strata and {given_count} numbers of expected accuracy ({accuracy}): give {strata}, or one for all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{unknown} of the mask's {units} have no evidence: they count as having none of change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>Nothing lies in the stratum “{label}”: it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{told}, all there are, though {count} were asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>{name} shows {word} alone, and the sample needs both change and no change: choose another threshold for the mask, or smaller cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>There are {strata_count} strata and {given_count} numbers of points per stratum ({allocation}): give {strata_count}, or how many in all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>{whole} points are too few for {strata_count} strata: draw more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>evidence {low:.4g} to {high:.4g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>Borders of strata are magnitudes of the evidence: give that too, or leave the borders empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>evidence from {low:.4g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>evidence below {high:.4g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/units.py" />
      <source>A cell of {side} pixels does not fit into {source} ({width} × {height}): choose a smaller cell size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/units.py" />
      <source>{found} has {found_count} bands and is no evidence of change: give the difference or the evidence that the mask was made from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/accuracy/units.py" />
      <source>{found} is on another grid than the mask {mask}: give the difference or the evidence that the mask was made from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/change/build.py" />
      <source>Change: {changed_pixels} pixels, {changed_area_ha:.1f} ha, {changed_fraction:.2%} of the valid pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/change/build.py" />
      <source>{reason} Run checkpair for the report, or set IGNORE_PAIR_CHECK to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/change/build.py" />
      <source>The pair fails its check, and the build goes on: IGNORE_PAIR_CHECK is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/change/export.py" />
      <source>The mask {mask} is on another grid than T1 ({t1}): make it from these two scenes (thresholdmask), or rasterise the polygons with T1's difference as REFERENCE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>, paired by the end of their names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Twins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>, {side_files} side files (.aux.xml and such)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Stray files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Sizes, bands, data types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Bring both dates to the same bands in the same order: export them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Pixels of the images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Two dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>{inventory_count} patches in {folders}{how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>none{beside}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Nothing but patches in their folders; side files are passed over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>letters, digits, _ . - and no dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Loaders and list files read these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>{files} files read to the last pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>All can be decoded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>One size, one set of bands and one data type in every folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Plain pictures: fine to train on, not to map with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>{codes}, pixels of {size:g} × {size2:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Twins lie on the same pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no empty, constant or partly invalid image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Every image shows something everywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>T1 and T2 differ in every patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>No date was written twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no image occurs twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Compared by their pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no such file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Add the missing twins or remove the patches without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>a name that is taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename or remove files of equal name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Code that pairs by sorted position needs no name missing, and finds none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Every patch has one file in every folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Move it out: code that loads whatever lies in the folder stumbles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>a space, comma or # in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename: list files break on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>other letters than A–Z a–z 0–9 _ . -</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename to be safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>a date in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename: torchgeo takes it for the time and finds no overlap of T1 and T2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>cannot be decoded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fetch or make them again: they are truncated, damaged or of another kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>not of one size with its twins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Cut them alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another size than most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Cut them alike: a batch needs one size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of other bands than most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Keep to the bands that all patches have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another data type than most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Store one type: scales may differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>other bands at each date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Keep those of both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>another data type at each date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Store one type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>on other pixels than its twins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Resample to one grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>partly without georeference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Write it to every file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another CRS than most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Tell users: loaders such as torchgeo warp to the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another pixel size than most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Resample to one resolution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no data alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Remove these patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>one value alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Look at them: sea, fill or a failed export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>NaN or infinity where the label counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fill it or set the label to ignore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>NaN or infinity under ignored pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fill it before a network sees it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no data where the label counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Set the label to ignore there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>T1 and T2 equal pixel by pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>One file was written twice: export them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>an image of another split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Remove one of the two: the test would be on what was trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>an image of another patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Remove one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/gathering.py" />
      <source> and {rest} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>expected are T1, T2 and Change (or Mudança), or A, B and label, or t1, t2 and mask, or im1, im2 and label, or imageA, imageB and label, at the top or inside train, val and test; or, for land cover, *_images and semantic_* (msi_images, semantic_7c)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>first date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>second date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} is no folder: give the folder of a data set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} holds a data set in the layout {laid}, which cannot be checked: check the one in the layout changemining that it comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <location filename="../core/datasets/stored.py" />
      <source>{filename} cannot be listed: check its permissions. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>no folder for the {missing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>no data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} holds {lacks}: {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} holds no patch: its folders are empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} cannot be listed: check its permissions. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} holds {names}, which both mean the {role}: give the folder of one data set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Values of {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Write 255: BIT_CD and ChangeFormer divide by 255 and see no change at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>0 and 255 in a GeoTIFF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Recode 255 to 1: most readers take 255 for ignore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Recode to 0 and 1, or name the classes in dataset.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>{items_count} values from {value} to {value2}, smoothed or JPEG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Make the mask again by nearest neighbour, as PNG or GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>{kind}, so no label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Store one band of whole numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>whole numbers stored as fractions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Store uint8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Values that loaders understand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>1 and 2 instead of 0 and 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>values outside the classes ({allowed})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Recode them, or name these classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>{items_count} values, too many for classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>nothing but ignore ({ignore})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Store class ids, not colours or shades.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>{undecided} of {total} polygons undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>Decide on them and export again, or export the closed cells alone (CLOSED_ONLY).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>, which count as {became}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>What nobody looked at is in the labels. {advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>Every polygon has a verdict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add patches: ChangeFormer cannot read a list of one line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Split by blocks and drop overlapping patches: scores on pixels that were trained on mean nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>{shared_pixels} shared pixels{told}; patches {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add splits/train.txt, val.txt and test.txt, so that results can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Shared pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no two splits with a georeference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>, least distance {distance:,.0f} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>, {larger} far larger patches not compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>, {alone} in a coordinate system without a place on the Earth not compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source> They touch: a buffer between them would make the test harder and more honest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>No pixel is in two splits.{near}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Balance of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Checksums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Manifest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no split lists and no split folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Every patch is in one split.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Whether splits share ground cannot be told; equal pixels are looked for anyhow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>There is nothing to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>0 shared pixels{told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>change {told}; {changed} patches with change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Every split has change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>{classes_count} classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>No class is met in the test alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>{checksums_count} files are as they were noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Nothing was lost or changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make the manifest again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>{manifest_count} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>patches.csv says what is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>means, deviations and class counts agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>stats.json says what is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>listed, but not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Correct the lists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>in two splits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Keep each in one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>twice in a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Remove the repetition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>in no split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add or remove these patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>an empty split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Share the patches out anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>a split of one patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no change at all (of {told})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Share the patches out by their change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>classes that train does not have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Share the patches out by their classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>another content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Fetch these files again, or note them anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>noted, but not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Bring the files back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>not noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Write the checksums anew, or remove the files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no line of SHA-256 and path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Write the checksums anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>in the manifest, but not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Remove the rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>not in the manifest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add the rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>other change, classes, validity or split than the manifest says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make stats.json again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>other than stats.json says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make it again: it normalises what is trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>The layout {layout} holds two dates and one mask of change; this data set holds {names}: use the layout packed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>{path} has {found} bands of {found2}, but the data set's record says {layer_count} of {dtype}: bring the file back, or make the data set again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>No patch is left of {rows_count}: all have ignored pixels, for which this layout's masks have no value. Use IGNORED=nochange, or the layout packed, which keeps them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>The patch {id_!r} cannot be the name of a file everywhere: make the data set again with a PREFIX of letters, digits, '-', '.' and '_'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>This layout's masks have no value for ignored pixels: {affected} of {rows_count} patches have some and {done} (IGNORED={ignored}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>{target} is the data set itself: choose another folder as OUTPUT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>Unknown LAYOUT {layout!r}: use one of {layout2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>Patches without a split go to train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>{rows_count} patches: the loaders of the layout {layout} look for all of a kind in one folder, which is slow with so many, and some hosts refuse it. Prefer packed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/levir.py" />
      <source>list/{split}.txt has one line: BIT_CD and ChangeFormer cannot read such a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>OSCD knows its bands as {bands}; this data set has {t1}: name the scenes' bands, or use the layout packed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>OSCD has no place for {other}: left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>{here} of OSCD's 13 bands are not in this data set and hold zeros: load it by OSCD(root, bands=({names},)).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>{layer} holds {dtype}: OSCD holds whole numbers from 0 to 65535, and its loader would cut off the rest. Use the layout packed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>{dataset} tells no place on the ground: bring the file back, or make the data set again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/packed.py" />
      <source>The patch {row} is of another size than {rows}, and an array has room for one: make the data set with one SIZE, or use another layout.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>BANDS: pictures need three bands, for red, green and blue; {layer} has {layer_count}: {bands}. One may stand more than once, as in "1,1,1".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>BANDS: {layer} has {found} {wanted!r}: its bands are {listing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>Nearly all pixels of the bands hold {low:g}, so there is no stretch to find: give STRETCH, the stored values that become 0 and 255, or other BANDS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>8 bits: {low:g} becomes 0 and {high:g} becomes 255</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <location filename="../core/datasets/stored.py" />
      <source>bring the file back, or make the data set again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <location filename="../core/datasets/rules.py" />
      <source>a name that a file can have everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>the name of a split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>a file in the folder of its layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>{path} names no patch: {cure}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>{at}: xmin to ymax make no rectangle: {cure}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>The data set has a patch {seen} already: give this scene a PREFIX of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>{path} names the {column} {column2!r} twice: {cure}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/ownership.py" />
      <source> and {lost} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/ownership.py" />
      <source>{folder} holds what ChangeMining did not write and cannot make again: {told}{more}. Move them elsewhere, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/ownership.py" />
      <source>{path} holds {count}, which would be lost: give it as POLYGONS, copy it elsewhere and delete it here, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>SIZE is {size}, but the data set that it should be added to has patches of {size2} pixels: use SIZE {size2}, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>The scene's pixels are {here:g} × {here2:g} {unit}, those of the data set that it should be added to {there:g} × {there_name:g}: bring the scenes to one resolution, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>The data set that it should be added to has other folders of patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>{new} does not fit the data set that it should be added to, where all but the date must be the same: {unlike}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/recording.py" />
      <source>{folder} is no change set: the accuracy of a change mask is recorded in one whose classes are change and no change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a name that a file can have everywhere, or empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a class id from 0 to 255 in quotes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a number, 'nan', 'inf', '-inf' or null</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a day as YYYY-MM-DD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a polygon in hexadecimal digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a list of layers with names of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a list of at least one image and one label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>No patch is left of {considered}: {dropped}. Loosen what drops them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>{path} is in another coordinate reference system than T1: give the review of this very scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>CLOSED_ONLY needs a REVIEW, which says what is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/sidecars/checksums.py" />
      <source>{path} cannot be read. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>Both dates are equal in every pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>An image holds one value only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>What is marked as change differs hardly more than what is not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>The dates differ strongly and nothing is marked: cloud, season, omission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>More than 90 % is marked as change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>Less than 0.2 % is marked as change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>More than 10 % is ignored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>One class fills more than 99.5 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>within BUFFER of another split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>overlapping another split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>SPLIT=random cannot keep patches apart that overlap (STRIDE {step} &lt; SIZE {size}) or need a BUFFER: use SPLIT=blocks, or STRIDE 0 and BUFFER 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>BLOCK_METRES needs a scene in a projected coordinate reference system, such as UTM: give BLOCK_SIZE in patches instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>SPLIT=polygons needs SPLIT_POLYGONS with at least one polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>A polygon of SPLIT_POLYGONS has no split: give as SPLIT_FIELD the name of a field that says train, val or test for every polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>SPLIT_POLYGONS holds the split {text!r}: its SPLIT_FIELD says train, val or test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/stack.py" />
      <source>{source} is not on the grid that the patches are cut on: bring all rasters to one grid first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>a file in it is open in another program (layers in QGIS count). Close it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>what stands there, or {parent}, may not be changed. Mend the permissions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} cannot be put in place: {why}, or choose another folder. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} is a file: choose a folder that does not exist yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} is not empty and holds no data set of ChangeMining: choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} holds a data set already: choose another folder, or ask for REPLACE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{old} is the data set of a run that was killed and cannot be put back: rename it to {path}. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/stats.py" />
      <source>{dataset} says nothing of {lacks}: make the data set again with this version of ChangeMining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{folder} holds a data set in the layout {layout}: give the folder that it was converted from, in the layout {plain}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{folder} holds no data set of ChangeMining: there is no {mark} in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{path} is no record of a data set of ChangeMining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{dataset} has no column {missing!r}, nor 'change_pixels': {cure}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{path} is a link out of the data set, to {target}: put what it means in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>Choose one of APPEND and REPLACE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>APPEND adds to data sets in the layout {plain} only: add the scene in that one, and make {layout} of it by convertdataset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>{path} was changed by another run meanwhile: run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>{counts} patches{changed}; {dropped}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>No patch is in {empty}{more}: there are only {left} {whole} to deal. Lower {cures}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Edited, and so kept as they are: {kept}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>SPLIT=random puts neighbouring patches into different splits: scores on such a test set are too good (spatial autocorrelation). Prefer blocks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Splits: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Between splits: {about} shared pixels, least distance {distance:g} {about2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/errors.py" />
      <source>{name} has no valid pixel: all is no data. Check the file and the chosen bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>To tell loss from gain both dates need red and near-infrared (B04 and B08) among the bands, which are {pairs}: choose all directions, or other bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>{name} is not a band of both dates: they share {by_name}. Leave it out of the bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>Evidence ({method}, {plan}): {stable} of {seen} pixels looked at stayed as they were; {rounds} rounds; scores up to {cap:.3g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>Values of {pair}: {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>Only {stable} of {size} pixels looked at stayed as they were, {least_stable} are needed to tell change from none: choose clearer or larger scenes, or a larger noise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>Evidence needs at least two bands that both dates have, not {names} alone: choose scenes with more, or the SAVI difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>Only {pixels} pixels are valid at both dates where they were looked at, {least_pixels} are needed: choose clearer scenes, or a larger area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>The two dates have nothing in common (greatest canonical correlation {found:.2f}): check that both show the same place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>{flat} of {date} is the same everywhere, which tells nothing: leave it out of the bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>The bands {told} of {date} tell each other exactly, as when one is a copy of another: leave one out of the bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>{name} at the two dates has no linear relation (slope {gain:.3g}): leave it out of the bands, or use another method.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} has no pixels ({width} × {height}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} has {width} × {height} pixels, more than the {most_read:.0e} that are worked on at once: clip it to the area first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} has no coordinate reference system: assign the right one first (Raster ▸ Projections ▸ Assign Projection).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} says of its place what is none (corner {c:g}, {f:g}, pixels of {a:g} × {e:g}): give it the right georeference first (Raster ▸ Georeferencer).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} is rotated or not north-up: warp it to a north-up grid first (Raster ▸ Projections ▸ Warp).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{cause} would make {cols:.4g} × {rows:.4g} pixels, more than the {most_pixels:.0e} that one raster may have: choose larger pixels or a smaller extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/backends/__init__.py" />
      <source>ChangeMining needs GDAL's Python bindings (osgeo), which come with every QGIS, or the library rasterio. In QGIS nothing has to be installed: run it with QGIS's own Python, or install one of them elsewhere (on Debian and Ubuntu python3-gdal or python3-rasterio). [{reasons}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/backends/__init__.py" />
      <source>{variable} is {wanted!r}: say {known}, or take it away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/backends/gdal_calls.py" />
      <source>{found!r} is no text in UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/backends/gdal_calls.py" />
      <source>GDAL does not say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/backends/gdal_calls.py" />
      <source>GDAL's error {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/backends/gdal_systems.py" />
      <source>It has no place there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/backends/with_gdal.py" />
      <source>Its bands are of several types: {dtypes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/crs.py" />
      <source>The coordinates cannot be brought from {crs} to {crs2}: check that both rasters' coordinate reference systems are right. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/crs.py" />
      <source>The coordinate reference system {text!r} is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/crs.py" />
      <source>Coordinates cannot be brought from {crs} to {other}: check that both coordinate reference systems are right. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/ground.py" />
      <source>Areas are those in the plane of {crs}, whose coordinates cannot be brought to longitude and latitude here: they may differ from those on the ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/inputs.py" />
      <source>{place} is an input of this very step{same}: choose another name for the output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/inputs.py" />
      <source>{given} is an input and lies in {folder}, which would be replaced: choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/json_files.py" />
      <source>{path} cannot be read as JSON: bring the file back. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} is there, but cannot be read: choose another name, or move it away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path}: polygons are written as {drivers}: choose such a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <location filename="../core/io/output.py" />
      <source>The folder {parent} does not exist: create it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} is there already, and the files of a shapefile cannot be replaced as a whole: choose a GeoPackage (.gpkg), or remove it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} holds {others} too, which would be lost: choose another name, or a GeoPackage (.gpkg).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} is being edited in another program, or in QGIS: save or discard the edits and close it there, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} was changed by another program meanwhile: run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/locking.py" />
      <source>{path} is being written by another run ({holder}, since {since}): wait for its end, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} holds several rasters: give one of them by its name: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} is a product as downloaded: import it first (Import scene), and give the raster that it makes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} has no band at all: choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source> and {more} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/output.py" />
      <source>{path}: rasters are written as GeoTIFF, so end the name in .tif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/page.py" />
      <source>{name}: the report is HTML, so end its name in .html.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/patch_files.py" />
      <source>{name} cannot be read: it is damaged. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/patch_files.py" />
      <source>it says of its place what is none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{text!r} holds a zero character, which no path has: correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{text}… is {text_count} characters long, and {longest} bytes in one name: choose a shorter one ({longest_name} bytes in a name, {longest_path} characters in all).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} is a pipe, a socket or a device, not a file: take it away, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} is larger than {most} MB, which no such file is: it is not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} cannot be read: bring it back. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} is no text in UTF-8: save it as UTF-8 (in a spreadsheet “CSV UTF-8”), or bring the file back. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{path} does not exist: check the path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} has no band of measurements, only masks: choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} holds complex numbers, which are no reflectance, index or mask: choose a file of real numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} is placed by {points} ground control points alone, not by a grid: warp it to one first (Raster ▸ Projections ▸ Warp), rather than assign it a coordinate reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} states {count} bands, and no more than {most_bands} are read: it looks damaged, fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>Unknown resampling {resampling!r}: use one of {resamplings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} does not overlap the other raster: check that both show the same place and that their coordinate reference systems are right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} has a band name that is no text in UTF-8: save it anew from QGIS (Export ▸ Save As), and name its bands there. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} cannot be opened as a raster: choose another file, or fetch it again if it is damaged. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{source} states the scale {scale:g} and the offset {offset:g} for band {index}, which mean nothing: set the right ones (Raster ▸ Conversion ▸ Translate, with -a_scale 1 -a_offset 0 where there are none).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{source} cannot be opened: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} cannot be read near row {row}, column {col}: the file looks damaged or truncated. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/table_files.py" />
      <source>{path}, line {line_num}: {error}: mend the line, or bring the file back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/table_files.py" />
      <source>{path}, line {line_num}: there are {cells_count} cells for {names_count} columns: mend the line, or bring the file back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/table_files.py" />
      <source>{path} is no table: its first line names a column twice, or it holds what is no text. Bring the file back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>LOCAL_CS["none",UNIT["metre",1]]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>{path} cannot be read as a vector layer: choose another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>{path} has no layer {value}: choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>{path} has no layer {name}: choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>{path} cannot be written: check that the folder is writable, the disk not full and the file not open in another program. [{reason}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>{path} cannot be written: the disk is full. Free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>{path} cannot be written: its path has {length} characters, and Windows allows {most} here. Choose a folder with a shorter path. [{reason}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/wkb.py" />
      <source>{of} has a polygon with a coordinate that is no number (NaN or infinite): draw it anew, or take it away (“Fix geometries” does not mend that).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/io/wkb.py" />
      <source>{of} has a polygon that is damaged: take it away. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} holds whole numbers, which are digital numbers of Sentinel-1 and no calibrated backscatter: calibrate it (SNAP: Calibration, Terrain Correction), or get gamma0 as 32-bit floats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} says that it is in {said}, but its values from {low:.4g} to {high:.4g} are {found}: correct the name of the file or of its bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} holds values from {low:.4g} to {high:.4g}, which are no backscatter, neither in decibels nor in linear power: calibrate it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} holds amplitudes: get the same product as power or in decibels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} has no valid pixel where it was looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/build.py" />
      <source>COARSE_LABELS is given, but the class table {table} has one level only: add the coarse classes with level 1, or leave COARSE_LABELS out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/build.py" />
      <source>The data set that it should be added to maps fine classes to coarse ones in another way: use the class table that it was made with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name}: {row!r} has the colour {text!r}: write it as #ceef62, or as red, green and blue from 0 to 255 with spaces between, 206 239 98.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>The class table {path} cannot be read: give a CSV file, or a preset ({class_tables}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>no column {missing!r}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>no class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{path} has {what}: the first line of a class table is id,name,colour, or level,id,name,colour,parent for two levels, with one class in every line below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name}: {row!r} has the id {text!r}: give a whole number from 0 to 254 (255 means ignore).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name} names parents, but has one level of classes only: add the classes that these belong to, with level 1, and give the others level 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{path}: {row!r} has the level {row2!r}: 1 is the coarse one, 2 the fine one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name} has the {what} {value!r} {count} times in one level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>names the parent {row!r}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>names no parent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name}: class {row} ({row2}) {what}: give the id or the name of a class of level 1 ({known}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>Labels: {present_count} of the {plan_count} classes of {name}, {seen} pixels to be ignored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{maps} break the mapping of {name}: {seen} (pixels). Correct the parents in the table, or one of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} agrees with {name2} in every pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} holds more than {most} {kind}, so it is no map of classes: give one without shading, smoothing or JPEG compression.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} holds {kind} that the class table {name2} has not: {strange} (pixels). Add them to the table, correct the map, or {remedy}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} holds colours that are ignored: {strange} (pixels).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>recode them to 255 (ignore)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>set UNKNOWN_COLOURS=ignore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>The polygon layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{source} has {source_count} bands: labels are one band of class ids, or red, green and blue, with or without transparency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>The polygons name classes that the class table has not: {strange} (how many polygons). Correct their class field, or add the classes to the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>UNCOVERED is {uncovered!r}, which is no class of the table: give a class's id or name, or nothing for ignore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>No polygon lies on the images: check that both show the same place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source> and {shown} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{name} declares {id} as no data, but {id} is {taken!r} in the class table, and such pixels would be ignored: take the nodata value away (gdal_edit.py -unsetnodata), or the class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{name} has three bands of {dtype}: a map in colours has red, green and blue from 0 to 255 (uint8), a map of class ids one band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{source} has a colour table in which {id} has the colour of {name!r}, not of {name2!r}, so its values are no class ids: expand its colours first (gdal_translate -expand rgb), or take the table away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{same} have the same colour {color} in the class table, so {name} cannot be read: give every class a colour of its own, or labels as class ids.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>COARSE_LABELS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>, brought to {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>its values hold the +1000 of products since January 2022 ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{name} ({source}): {sign}. Patches keep the values as they are; import the scene first (importscene) for reflectance × 10000 without the offset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>MODALITIES is empty: give at least one raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>NAMES has {given_count} names ({given}), but MODALITIES has {paths_count} rasters: give one name for every raster, in the same order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>RESAMPLING is {resampling!r}: give one of {resamplings}, or one for every raster ({paths_count}) with commas between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>NODATA is {nodata!r}: give one value for all rasters, or one for every raster ({paths_count}) with commas between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>MODALITIES has the same raster twice: choose different ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>BACKSCATTER is {backscatter}, but no modality is known as Sentinel-1: call its bands VV and VH in their descriptions, or leave BACKSCATTER at keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{name} ({source}): backscatter in {found}{told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>the +1000 of products since January 2022 seems to be left in: its darkest pixels would have a reflectance of {low:.3f} to {high:.3f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>NAMES has {name!r}, which stands for the labels: choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>A folder of patches cannot be called {name!r}: use letters, digits, '_' and '-', none of {taken}, and no name that Windows keeps (con, nul).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>Two folders of patches would be called {name!r}: give every modality a name of its own, and tell the levels apart with {{n}} (number of classes) or {{level}} in LABEL_FOLDER and EDGE_FOLDER.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>read with whole-pixel offsets, not resampled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>resampled once to its grid ({how})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{modality} ({source}) lies on another grid than {first}: {way}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{name}: {error} Its values are kept as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Learnt from {size} answers, {truth} of change; by trees that had not seen them {agreement:.1%} are right, by the evidence alone {evidence_agreement:.1%}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>{unknown} answers lie where no pixel is valid, and do not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Fewer than {enough} answers are seldom better than the evidence alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>{size} answers contradict the others: look at them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>The evidence alone agrees as well with the answers: give more of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/features.py" />
      <source>The evidence {source} is on another grid than T1 ({name}): make it from these two scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>The model was learnt from other bands than these scenes have ({apart}): start from one of the same bands, or from none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>There are {changed} answers of change and {unchanged} of no change on valid pixels, and at least 2 of each are needed: accept and reject more polygons first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>{path} cannot be read: check the path. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>{path} is no model that was learnt here: choose one that Learn change wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{source} is not a mask: its values are {dtype}, but 0, 1 and 255 are expected. Make it with thresholdmask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{source} declares {nodata:g} as no data, so such pixels would be ignored, not counted: take the nodata value away (gdal_edit.py -unsetnodata).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{source} holds 255 but nowhere 1, which is change in a mask of 0 (no change), 1 and 255 (ignore). Recode it; if 255 is no data, set it as the file's nodata value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{name} holds {other}: a change mask has 0 (no change), 1 (change) and 255 (ignore) only. Recode it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{name} is {pixels}: it must be 0 (off) or more pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>SEED_VALUE is {seed_value}: it must be 0 (off) or a magnitude above it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>SEED_VALUE {seed_value:g} is below the threshold {threshold:.4g}, so it would keep every region: give a larger one, or 0 to switch it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>Threshold ({method}, {direction}): {threshold:.6g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{name} is change evidence: which direction counts was chosen when it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{change} is on another grid than the mask {source}: give the difference that the mask was made from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>MIN_AREA is {min_area}: it must be 0 (off) or more pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{count} polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{undecided} of {total} polygons are candidates that nobody decided on: they count as {unreviewed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <location filename="../core/review/preparing.py" />
      <source>No polygon lies on {source}: check that both show the same place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>A polygon has the status {status!r}: use one of {status2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{told}, though the review has begun (UNREVIEWED).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{told}, as the review has begun (UNREVIEWED).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{told}; no polygon has a verdict yet (UNREVIEWED).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/sensitivity.py" />
      <location filename="../core/patch_grid.py" />
      <source>SIZE is {size}: a patch has at least 1 pixel (128 is usual).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/settings.py" />
      <source>MIN_AREA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/settings.py" />
      <source>FILL_HOLES</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/settings.py" />
      <source>SEED_VALUE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>All valid pixels of {name} have the same value ({minimum:.6g}): there is no change to find. Check that T1 and T2 are two different dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>{source} holds {worst:.6g}, and no difference of SAVI is beyond ±{most:g}: it holds no data that it does not say (set its no data value), or is no SAVI difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>The minimum-error method (kittler) finds no two classes in this difference: use another METHOD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>between 0 and 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>more than 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>VALUE is {value:g}: for METHOD {method} it must be {limits}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>METHOD {method} gives {threshold:.4g} for {direction}, which is no magnitude above 0: most pixels changed. Use a larger VALUE or METHOD=fixed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>No {direction} of different strengths is in this difference: use another DIRECTION or METHOD=fixed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>1 verdict of a review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>{count} verdicts of a review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>{path} holds {count}, which would be lost: choose another name, or ask for REPLACE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>{path} cannot be read, so that nobody knows whether it holds verdicts: choose another name, or move it away. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/brightness.py" />
      <location filename="../core/scenes/scene.py" />
      <source>scale and offset tags of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>{source} has {source_count} bands, but {what} is a raster of one band: make it with the step before this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 was made with soil factor {first} and T2 with {second}: their difference means nothing. Make both with the same SOIL_FACTOR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 and T2 are indices already: {unused} not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 ({name}) is {kinds} and T2 ({name2}) {kinds2}: give two indices or two scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 and T2 are the same file ({t1}): choose two different dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>it is read with whole-pixel offsets, not resampled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>it is resampled once to T1's grid ({resampling})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>coordinate reference system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T2 ({t2}) has another {other} than T1: {how}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T2 ({second}) is earlier than T1 ({first}): gains and losses are swapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>Only {size} pixels of {t1} and {t2} are stable enough to normalise on, {least_stable} are needed: choose clearer or larger scenes, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{name} at the two dates has no linear relation that could be trusted (slope {gain:.3g}): the dates are too different to be normalised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>Normalisation: {stable} stable pixels ({share:.1%} of those looked at); difference T2 − T1 over stable pixels that the fit has not seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{name}: × {gain:.4f} {offset:+.4f}; mean {line:+.4f} → {line2:+.4f}, RMS {line3:.4f} → {line4:.4f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{name}: normalising does not bring the dates closer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>{name} and {name2} do not overlap: check that both show the same place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Reflectance is what both dates are brought to before SAVI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>red reflectance at T1 {low:.3f} and {low2:.3f}, at T2 {low3:.3f} and {low4:.3f} (0.1 % and 1 % quantile)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>99 % of the pixels are below T1 {high:.3g}, T2 {high2:.3g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>{told}; origins {right} columns and {down} rows apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Pixels coincide, so nothing is resampled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>T2 lies {distance:.2f} pixels off T1 ({right:+.2f} columns, {down:+.2f} rows; median of {count} block{plural})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>{share:.1%} of the shared pixels are valid at both dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>{first} and {second}: {between} days, {apart} days of year apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>{share:.1%} of the pixels (loss {loss:.1%}, gain {gain:.1%})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Scale and offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Dark pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Range of values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>{wrong} cannot be reflectance, which lies between 0 and 1: choose the SCALING that fits the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Plausible as reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>T1 is in {first}, T2 in {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>T2 is resampled once to T1's grid; scenes of one tile and CRS need no resampling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>T1 has pixels of {first}, T2 of {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>T2 is resampled once to T1's grid and cannot show what its own pixels are too coarse for; import both at one RESOLUTION.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>{told}; pixels are {apart:.2f} of a pixel apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>T2 is resampled once to T1's grid, which blurs it a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Only what both scenes show can become patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Choose scenes of the same place, or crop T1 to the area that both show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>of {blocks} block{found} of T2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>T2 shows another place, is mirrored, turned or moved by more than {reach} pixels, or clouds or snow hide the ground: look at both dates, and choose another T2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Clouds and shadows show as change: mask them (importscene, MASK_CLASSES).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>{cloudy} looks cloudy, hazy or snowy there, which shows as change: choose a clearer date, or mask it (importscene, MASK_CLASSES).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Mask what is left of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Thin clouds and shadows are not seen so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>T2 is earlier than T1, so gains and losses are swapped: swap the scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Both scenes are of one day: choose the right file for one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Different seasons: leaves, crops and drought alone can move SAVI beyond any threshold on most pixels; choose dates at most {season_warn} days of year apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>One season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Pixels beyond ±{beyond}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>So much is seldom change on the ground: seasons, haze or radiometry differ; choose dates of one season, and do not trust a fixed threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>A plausible amount of change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Sun and orbit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Shadows differ in length and slopes in brightness: expect false change in relief.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Another orbit looks from another side: slopes and tall trees may differ a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Light and view are much the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>a CRS without EPSG code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>8-bit values are steps of 0.004 reflectance, up to 0.02 SAVI: download 16-bit or float values where you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>No pixel is valid at both dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Even the darkest of {date} is brighter by {change:.2f}, as when the +1000 of products since January 2022 is left in at one date only: bring both to reflectance (importscene), or correct SCALING.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>equal: {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Nothing is resampled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>too small to measure: not enough land with valid pixels and edges at both dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Compare the dates by eye.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Every edge would count as change: co-register T2 to T1 first (AROSICS, or the Georeferencer with this shift).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>There is nothing to compare: choose other dates or fewer masks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Neither a scene classification (SCL) nor a blue band comes with the scenes: look for clouds in the pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>bright and white at one date only: {seen}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Check that both dates are of one season; leaves, crops and drought move SAVI too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>the date of {missing} is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>sun elevation {first:.0f}° and {second:.0f}°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>The scenes' metadata do not say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>The dates' radiometry differs: haze, snow or another processing; look at the pictures and consider normalising T2 to T1, or evidence that this does not fool (irmad).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>hardly anything matches: {matching} {of} fits T1 poorly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>nothing matches: {found} {of} fits T1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Edges of fields, roads and water will show as thin false changes: raise MIN_AREA, or co-register T2 to T1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Few patches will be left: choose clearer dates, or lower MIN_VALID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>The rest becomes the ignore value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>both of orbit {orbits}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>orbits {orbits} and {orbits2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Reflectance far below zero: an offset may have been subtracted twice; check SCALING.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Only {count} of {blocks} blocks of T2 fit T1: clouds, snow or great change hide the rest, or a part of T2 shows another place; look at both dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Edges lie on each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>No dark pixel at either date: right for deserts and snow, otherwise the +1000 of products since January 2022 was left in at both; check SCALING (dn_offset).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/pair_findings.py" />
      <source>Dark surfaces are equally dark at both dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>Nothing speaks against comparing these two scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>{failing} of {all} findings rule the pair out: its difference would not mean change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>The pair can be used; {doubtful} of {all} findings need a look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>natural colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>false colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/pairs/shared_bands.py" />
      <source>{t1} and {t2} have no band in common: name their bands (B02, B03 …) in the bands' descriptions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/patch_grid.py" />
      <source>STRIDE is {stride}: use 0 (the patch size) or more pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/patch_grid.py" />
      <source>PREFIX {prefix!r} cannot be part of file names everywhere: use letters, digits, '-', '.' and single '_' only, and no name that Windows keeps (con, nul).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/patch_grid.py" />
      <source>The scene ({width} × {height} pixels) is smaller than one patch of {size} × {size}: choose a smaller SIZE, or EDGE=pad with a lower MIN_VALID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{wanted} was no file of its own (inside an archive or on a server), so it cannot be known again: run the algorithm with the record's parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>The record is of {run}, which cannot be replayed: run it with the parameters that stand in the record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>Other software may give other bytes: {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{file} with the SHA-256 {digest}… is not in {inputs}: give the folder of the very files that the data set was made from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/carrying.py" />
      <source>{name} has another coordinate system than the difference: its verdicts cannot be carried over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/growing.py" />
      <source>The step is {step}: it must be above 0, {step2} for example.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/listing.py" />
      <source>There is no column {name}: choose one of {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/listing.py" />
      <source>{name} holds text: write {name}={text} or {name}!={text}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/listing.py" />
      <source>{name} is a number: {text} is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>{paths_count} reviews cannot be merged: give two or more in LAYERS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>{judged} of {polygons} polygons were judged by two reviewers or more; on {agreed} they agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>None of the reviews has a cell: prepare them with preparereview.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>{names} are no reviews of one scene: {problem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/preparing.py" />
      <source>{kept_count} polygons in {queue_count} cells, {drawn_count} cells to be audited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/preparing.py" />
      <source>{beside} polygons beside {source} are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/review.py" />
      <source>{output}: a review is a GeoPackage, so end the name in .gpkg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/review.py" />
      <source>{path} comes from a later ChangeMining: update the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/review/review.py" />
      <source>{path} is no review that can be read, its table {settings} is incomplete ({error}): prepare it with preparereview.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>The temporary folder {parent} has no room to unpack {target}: free some space, or unpack the zip yourself and give the folder. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} is larger than any product's metadata: it is not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{path} is no member of a zip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} is truncated, {missing} bytes are missing at its end: download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} is encrypted: unpack it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be read from {name2}, download it again: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be read: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{root} holds more than {max_files} files: choose the folder of one product (.SAFE) or of one date's band files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be opened as a zip: download it again, it may be incomplete. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} holds the entry {name2!r}, which points outside the archive: such a zip is not opened. Get the product from its source again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be read from {name2}: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>has no band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>has several bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>{source} {problem} {wanted!r}: its bands are {listing}. Give a band's name or its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>A band is not named: give its name (B04) or its number in the file (3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T2 ({t2}) does not have, once each, the bands {missing} of T1 ({t1}): its bands are {t2_bands}. Import both scenes with the same bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T1 is of {titles}, T2 of {titles2}: their bands differ in width and place, so that unchanged ground differs too; consider normalising T2 to T1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>PATCH_BANDS names {name} twice: name each band once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T1 ({t1}) has {first_count} bands and T2 ({t2}) {second_count}, and not both name them: name the bands in their descriptions (B02, B03 …), or import both scenes with the same bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T2 ({t2}): {left} are not in T1, and left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T2 ({t2}) has its bands in another order: they are read in T1's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T1 ({t1}) and T2 ({t2}) do not both name their bands: they are taken to be in the same order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{source}: {share} of the pixels looked at hold {value:.9g}, which {why}: taken as no data, although the file does not say so (NODATA=none keeps them).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>less than 0.1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>The value that is no data (NODATA) is {text!r}: give a number as it is stored in the file (0, -9999), {none}, or nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>fills all bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>lies apart from all others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{source}: {share:.1%} of the pixels looked at hold {value:.9g} in one piece at the border, and the file does not say whether that is no data: give it as the value that is no data (NODATA={value:.9g}), or NODATA=none where it was measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{source}: no pixel of type {dtype} is {value:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>RESOLUTION is {resolution:g}: it must be above 0 (metres).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>The bands of {product} are in different coordinate reference systems: they are of different tiles, or one was warped. Give bands of one tile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>BANDS is empty: name bands (B02,B03,B04,B08), or give all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>MASK_CLASSES is {text!r}: give numbers from 0 to 11 separated by commas, or nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source> A band without a name is given by its number: B04=3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{product} has no band {missing}: its bands are {there}.{hint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>RESOLUTION {resolution:g} is larger than the whole product: give metres, such as 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>EXTENT is empty: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>EXTENT does not meet {name}: check its coordinates and their reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{product} holds no band of measurements.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>BANDS names {name} twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{name} of {product} tells of the pixels and is no reflectance: leave it out of BANDS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>The grid is in degrees, {wide:.3g} × {high:.3g}, about {metres:.1f} m: areas and distances vary with the latitude. For a true 10 m grid download in a UTM coordinate reference system (Copernicus Browser: Custom resolution, UTM).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>The finest of the bands has pixels of {metres:.3g} m: at RESOLUTION {resolution:g} they are repeated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{names}: reflectance = value × {scale:.6g} + {offset:.6g} ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>Bands of coarser pixels are repeated (nearest), so values stay measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>Level 1C is reflectance at the top of the atmosphere: indices need surface reflectance (L2A) to be compared with published values, and two dates of one level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>8-bit values have steps of 0.004 in reflectance: differences of SAVI are only good to 0.02. Download 16-bit or 32-bit TIFFs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>There is no scene classification (SCL): clouds and shadows are not masked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{name} holds values that are no classes (0 to 11): it is no scene classification as downloaded. Empty MASK_CLASSES to import without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{name}: pixels with a reflectance below {possible:g}, which nothing has: {wrong}. If they are no data, give the value as it is stored (NODATA=-9999); otherwise correct SCALING.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{share:.1%} of the pixels are valid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{name}: {share:.0%} of {layer} has a reflectance above 2, which no surface has: correct SCALING.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>Pixels with a reflectance above 2 (glint, or a wrong SCALING): {bright}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>Pixels with a reflectance of 0 or less, written as 0.0001: {counts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>SOIL_FACTOR is {soil_factor}: it must be 0 or more (0.5 is usual).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>Red and near-infrared are the same band ({index}) of {source}: correct RED_BAND or NIR_BAND.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>{what} is taken from band {index} of {source}, which is {name} ({role}): correct RED_BAND or NIR_BAND unless that is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>{name}: red is band {index}, NIR is band {index2}; reflectance = value × {scale:.6g} + {offset:.6g} ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>, NIR × {scale:.6g} + {offset:.6g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{file} states offsets, but none for {band}: name the band, or give SCALING=custom with SCALE and OFFSET.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} declares a document type or entities, which no Sentinel-2 product does: it is not read. Get the product from its source again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} is not the metadata of a Sentinel-2 L1C or L2A product: give MTD_MSIL2A.xml or MTD_MSIL1C.xml, in the product's .SAFE folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} states no quantification value: it cannot be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name}: the quantification value is {stated}, it must be above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{place} holds the metadata of several products ({found}): keep one product in a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} is nested too deeply for a product's metadata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name}: {what} is {text!r}, not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{values}: {element} has the unknown band_id {number!r}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{values} states two offsets for {band}: it cannot be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} is no readable XML, it may be cut off: get the product again. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/opening.py" />
      <source>{source}: {quality} tell of the pixels and are no measurements: they are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>they mean something else, correct SCALING</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>they look like reflectance × 10000, SCALING=dn, or dn_offset for products since January 2022</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>offset left in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>offset removed twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>the +1000 of products since January 2022 seems to be left in (SCALING=dn_offset), or the scene holds nothing but cloud, snow or bare sand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>an offset seems to be removed that was not there (SCALING=dn)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name}: the darkest pixels of {band} have a reflectance of {low:.3f} to {high:.3f}, which does not fit what was decided ({reason}): {cure}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name}: {bright:.0%} of the values looked at are a reflectance above {bright2:g}, which no surface has ({reason}): {advice}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name} holds {stored:.6g}, a reflectance of {worst:.4g}, which nothing has ({reason}): give it as the value that is no data (NODATA={stored:.6g}) if it is none, otherwise correct what the pixel values are (SCALING).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name}: 99 % of the values looked at are a reflectance below {black:g}, and nothing is so dark ({reason}): they are scaled twice, or in another unit; correct what the pixel values are (SCALING=reflectance for values from 0 to 1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/product.py" />
      <source>{name} has {source_count} bands, but its name is that of {band} alone: give it as FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>choose one tile by giving its folder below GRANULE as FOLDER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>put the files of one tile and one date into a folder of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{where} holds several tiles or dates, {cure}. Found: {listing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source> and {names} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{text} does not exist: check the path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{path} is the metadata of a tile: give the product's, MTD_MSIL2A.xml or MTD_MSIL1C.xml, two folders above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds {rasters}: give the file of one scene as FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{file} is of another tile or time than {strangers}: put band files beside their own product's metadata, or give SCALING and move the XML away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{pictures}: visualised layers of the Copernicus Browser, stretched pictures without reflectance. Download the raw bands (Analytical, Raw).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds {file} but none of its images (JP2 or TIFF, …_B04_10m): download the whole product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} is empty: there is no file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds pictures (JPG, PNG), not measurements: download the raw bands as TIFF (in the Copernicus Browser: Analytical, image format TIFF, Raw).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds no band of Sentinel-2: a .SAFE product, TIFFs of the Copernicus Browser or files named …_B04.tif or …_B04_10m.jp2 are known; a raster of several bands is given as FILE. Found: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds {xmls_count} products, choose one of them: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{name} holds {band} twice: {twin} and {image}. Keep one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>given by the user</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>no product metadata around the file, no scale tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source> (SCALE={scale:.9g}, OFFSET={offset:g} for {sensor_title})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>values are reflectance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>reflectance × 10000, no offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>Copernicus Browser 16-bit, × 65535</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>Copernicus Browser 8-bit, × 255</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>It cannot be told what the values of {source} mean ({band}): say it with SCALING: dn (reflectance × 10000, products before January 2022 or with the offset removed), dn_offset (× 10000 + 1000, products since then and Collection 1), browser_uint16, browser_uint8, reflectance, or custom{sensor}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>floating-point values above 2, no scale tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>{file}: (DN {added:+g}) / {quantification:g}, baseline {baseline}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>floating-point values up to {top:.3g} are reflectance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>SCALING is {preset} ({reason}), but {source} is of {reason2}, value × {scale:.9g} {offset:+g}: leave SCALING at auto, or give the numbers by custom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>floating-point values up to {top:.3g} are reflectance already; the scale tag {scale:g} is left over and not applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>{source} is a visualised layer of the Copernicus Browser, a stretched picture without reflectance: download the raw bands (Analytical, Raw).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>{source} holds nothing but no data where it was looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>SCALING=custom needs SCALE (not 0) and OFFSET as finite numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/sensors.py" />
      <source>{file} is of HLS, and it is not told whether S30 or L30: B05 of one is red edge, of the other near infrared. Put S30 or L30 into the file's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/scenes/sensors.py" />
      <source>{file} names its bands as Landsat's are, and not of which Landsat: band 4 is red on Landsat 8 and 9, near infrared on 4 to 7. Put LC08 or LT05 into the file's name, or call the bands blue, green, red, nir in their descriptions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>true or false</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>a whole number from 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>a whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>a whole number from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>{path}:{at} is {found}, not {wanted}: {cure}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source> of at least {least}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>an object {…}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>The {subject} fails its check: {told}. {advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>{title} ({value})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>{subject} check, {verdict}: {title}: {value}. {advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>{subject} check: {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <location filename="../ui/panel/dock.py" />
      <source>ChangeMining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>Panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>ChangeMining panel: from a pair of scenes to a data set, step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <location filename="../ui/panel/dock.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>The manual of ChangeMining, in your browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>Make the difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>SAVI of each date, then T2 − T1: where vegetation was lost, it is below zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>{pixels} valid pixels, mean {mean}, standard deviation {std}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/dock.py" />
      <source>Help on the five steps, in your browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/dock.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/dock.py" />
      <source>{name} is no review: choose what preparereview or mergereviews has made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/dock.py" />
      <source>‹ {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/dock.py" />
      <source>{title} ›</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/dock.py" />
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/dock.py" />
      <source>The work folder cannot be made: choose another one. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Patches of &lt;b&gt;{t1}&lt;/b&gt; and &lt;b&gt;{t2}&lt;/b&gt;, labels from &lt;b&gt;{labels}&lt;/b&gt;.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Choose the data set's folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Choose the two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Create the mask first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>become change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>are ignored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>become no change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>&lt;b&gt;{count} undecided candidates {become}.&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Patches of the {count} open cells are exported too, as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>&lt;b&gt;Patches of the {count} open cells are left out.&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>The review layer has edits that are not saved: save them first, then export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Reviewed mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>{count} patches, {changed} of them with change, are in the folder {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>{done} of {all} polygons are decided, {closed} of {cells} cells are closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Left out: {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Undecided candidates: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/form.py" />
      <source>More settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/histogram.py" />
      <source>Histogram of the difference with the threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/histogram.py" />
      <source>Drag the line, or press ← and → (Shift: ten steps). Click a mark to take that method. Wheel, + and − zoom, 0 shows everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/histogram.py" />
      <source>No difference yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/layers.py" />
      <location filename="../ui/review/views.py" />
      <source>T1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/layers.py" />
      <location filename="../ui/review/views.py" />
      <source>T2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/page.py" />
      <source>Copy command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/page.py" />
      <source>Copy command: the lines for a terminal that do the very same, with qgis_process.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/page.py" />
      <source>Copied: {count} command(s).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Check pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose a work folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Everything that is made goes here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Work folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Go on with a review…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Your own or a colleague's: it knows its scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose a work folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>&lt;b&gt;Pass&lt;/b&gt;: the two dates can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>&lt;b&gt;Warn&lt;/b&gt;: the two dates can be compared with care.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>&lt;b&gt;Fail&lt;/b&gt;: a difference of these two dates would not mean change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Open the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>the first date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>the second date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/preview.py" />
      <source>loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/preview.py" />
      <source>gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/preview.py" />
      <source>Threshold preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Open a review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Reviews (*.gpkg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>The reviews of the work folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Another review: of a colleague, or the disagreements of mergereviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Create the mask and its polygons first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/tasks.py" />
      <source>Cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/tasks.py" />
      <source>{name} is not available: enable ChangeMining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Create mask and polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Carry the verdicts of {name} over to the new polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>A polygon of the same shape keeps its verdict; one that overlaps and differs is to be looked at again, and its note says so; confirmed ones that the mask lacks stay. The earlier review is not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Make the difference first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Reading the difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <location filename="../ui/review/package.py" />
      <source>Candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>&lt;b&gt;Threshold {threshold}&lt;/b&gt;: about {area} ha ({pixels} pixels) change, in {patches} of {all} patches of {size} × {size}. Before small regions and holes go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Regions that do not reach the seed value are still counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>{polygons} polygons to review in {cells} cells, {area} ha, kept in {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Rasters (*.tif *.tiff *.vrt *.jp2 *.img);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Choose a scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Take a raster layer of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>No raster layer in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>Measure shapes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>The layer {name} cannot be edited: allow it in the layer's properties, and check that the file may be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>No cell without candidates was looked at: nothing tells what the mask missed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>Nothing is undecided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>List what is undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>Go on to the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>&lt;b&gt;The review is done: all {cells} cells are closed.&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>In the export, accepted and added polygons are change, rejected ones are no change, unsure ones are ignored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>The mask missed something in {missed} of {audited} cells drawn from those without candidates: {share} of such cells (95 % interval: {low} to {high}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>&lt;b&gt;{count} undecided&lt;/b&gt;: “Unreviewed candidates are” in the export says what becomes of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>Lately {rate} polygons a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>There is no difference at this place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>Region of {pixels} pixels, tolerance {tolerance}: Enter adds it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/history.py" />
      <location filename="../ui/review/keys.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/history.py" />
      <location filename="../ui/review/keys.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>candidate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../ui/review/page.py" />
      <source>unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;All cells are closed.&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>to be searched for omissions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>The whole cell: has the mask missed a change? {key} closes the cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source> · {rate} a minute, {time} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;Cell {name}&lt;/b&gt; ({words}): {left} of {all} undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;{uid}&lt;/b&gt;: {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>class {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;All cells are closed&lt;/b&gt;, but {left} undecided in them: {key} lists what is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>{closed} of {cells} cells, {done} of {total} polygons{pace}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>{pixels} px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>difference {mean}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>{hours} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <location filename="../ui/review/session.py" />
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <location filename="../ui/review/session.py" />
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Accept the rest of the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Reject the rest of the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Close the cell, save, go to the next open one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Open a closed cell again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next, without a verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Previous, without a verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>The list of all polygons: show, hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Previous in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>What is undecided in closed cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Hold: see the first date on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Zoom to the polygon, or to the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Shrink by a local threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Grow by a local threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>One pixel less on all sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>One pixel more on all sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Click a change that the mask missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… more tolerance (or the wheel); a larger brush</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… less tolerance (or the wheel); a smaller brush</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… add the region (or the next click)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… give the region up, or leave the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Draw a polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Reshape with a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Cut with a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Move vertices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Paint whole pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Rub out whole pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Fill the holes of the polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Delete what was added or cut off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Back from a tool to the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>This list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Accept as class {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>Click here, then press the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>Keys of the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>They count while a review is on and no text is typed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>Give each action a key of its own. {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/package.py" />
      <source>{name} lacks a layer or a field: prepare it with preparereview.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/package.py" />
      <source>The layer {name} is filtered: remove its filter to review it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/package.py" />
      <source>{name} has no cells: prepare it anew with preparereview.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Save what was decided since the last cell was closed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Keys…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Reviewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Reviewer: decisions are stamped with this name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>All polygons: sort, filter, jump</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>close the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>hold for T1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>shrink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>grow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>click to grow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>all keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>The folder that holds {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>The review has ended: its layer was removed. What was decided is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Start the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Tool: &lt;b&gt;{tool}&lt;/b&gt;. {key} leaves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Nothing can be grown or shrunk: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Polygons of the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Filter, for example: area&gt;0.5 note=road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Verdicts go on in this order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>All polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Undecided in closed cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Words, or conditions on a column with &lt; &lt;= &gt; &gt;= = !=. Columns: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>{shown} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Cell is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Area, ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Beyond threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>In a filter: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>Click a change that the mask has missed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>Without the difference nothing can be painted: draw it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>A region waits: add it or give it up first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>The first date is missing, so it cannot be shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>Without the difference nothing can be grown: draw it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>Go to the polygon that is to be cut first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>QGIS's own tool for this is not available.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>{tool}, {side} pixels wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <location filename="../ui/review/shaping.py" />
      <source>Rub out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <location filename="../ui/review/shaping.py" />
      <source>Paint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>The file cannot be written: close whatever else has it open, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Not saved, the edits are kept: close whatever else has {name} open, then try again. [{error}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>{left} undecided in this cell: decide, or close it once more to leave them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>The cell cannot be written: the file is in use elsewhere, try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Cell {name} is closed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Cell {name} is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Class {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Accept the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Reject the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Nothing is left to decide in this cell: close it, or go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Nothing is left to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Nothing is left to redo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Saved: the file can be written again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>This cell is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Grow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Shrink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Dilate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Erode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Add a region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Go to a polygon first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>The polygon has no holes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Fill holes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>What the mask has found is not deleted: reject it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Without the difference no polygon can be grown or shrunk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Nothing would be left of the polygon: reject it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Nothing changes: paint from the polygon's side on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>No pixel can come in or go.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
