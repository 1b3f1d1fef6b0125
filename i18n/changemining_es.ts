<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>ChangeMining</name>
    <message>
      <location filename="../algorithms/base.py" />
      <location filename="../algorithms/checks.py" />
      <location filename="../algorithms/export_landcover.py" />
      <source>as a raster</source>
      <translation>como ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <location filename="../algorithms/checks.py" />
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../algorithms/merge_reviews.py" />
      <source>as a vector layer</source>
      <translation>como capa vectorial</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Not enough memory: close other programs and try again.</source>
      <translation>Memoria insuficiente: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{name}: give a GeoPackage as a file that ends in .gpkg: our layers in it are replaced, and its other layers stay.</source>
      <translation>{name}: indique un GeoPackage como un archivo que termina en .gpkg: nuestras capas en él se reemplazan, y las otras capas quedan.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <location filename="../core/complaints.py" />
      <source>{name}: {layer} holds no polygons: choose a polygon layer.</source>
      <translation>{name}: {layer} no contiene polígonos: elija una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Build change data set</source>
      <translation>Crear conjunto de datos de cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Two Sentinel-2 scenes in, a change-detection training set out: SAVI of each date, difference, threshold, mask, polygons, patches. The steps' files are in its work folder: edit work/polygons.gpkg and give it as POLYGONS to build again from reviewed labels.</source>
      <translation>Entran dos escenas Sentinel-2, sale un conjunto de entrenamiento para la detección de cambios: SAVI de cada fecha, diferencia, umbral, máscara, polígonos, parches. Los archivos de los pasos quedan en la carpeta work: edite work/polygons.gpkg e indíquelo como POLYGONS para crearlo de nuevo con etiquetas revisadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>A Sentinel-2 scene; gives the grid. A raster, or a product as downloaded (the .zip, or MTD_MSIL2A.xml in a .SAFE folder), which is imported for this run.</source>
      <translation>Una escena Sentinel-2; da la cuadrícula. Un ráster, o un producto tal como se descarga (el .zip, o MTD_MSIL2A.xml en una carpeta .SAFE), que se importa para esta ejecución.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>The same place later, best in the same season. A raster, or a product as T1.</source>
      <translation>El mismo lugar más tarde, mejor en la misma estación. Un ráster, o un producto como en T1.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Used instead of the automatic mask: work/polygons.gpkg of an earlier run, edited.</source>
      <translation>Se usan en lugar de la máscara automática: work/polygons.gpkg de una ejecución anterior, editado.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>What the mask is made from. &lt;i&gt;savi&lt;/i&gt;: the SAVI difference. &lt;i&gt;irmad&lt;/i&gt;, &lt;i&gt;cva&lt;/i&gt;: the score of Change evidence, from all bands, which finds more on most pairs; the direction still goes by SAVI. It is written to work/evidence.tif.</source>
      <translation>De qué se hace la máscara. &lt;i&gt;savi&lt;/i&gt;: la diferencia de SAVI. &lt;i&gt;irmad&lt;/i&gt;, &lt;i&gt;cva&lt;/i&gt;: la puntuación de Evidencia de cambio, de todas las bandas, que encuentra más en la mayoría de los pares; la dirección sigue siendo la del SAVI. Se escribe en work/evidence.tif.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>The two scenes are checked first, as by checkpair: a pair that fails (an offset left in at one date, dates shifted by a pixel) stops the run. What was found, and that it was ignored, is recorded; the report is work/pair.html.</source>
      <translation>Las dos escenas se comprueban antes, como con checkpair: un par que falla (un desplazamiento radiométrico dejado en una de las fechas, fechas desplazadas un píxel) detiene la ejecución. Lo encontrado, y que se ignoró, queda registrado; el informe es work/pair.html.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>For pairs whose haze, sun or processing differs: red and near-infrared of T2 are brought to T1's radiometry on pixels that did not change, for the SAVI only. Patches keep the scenes' own values.</source>
      <translation>Para pares cuya bruma, sol o procesamiento difieren: el rojo y el infrarrojo cercano de T2 se llevan a la radiometría de T1 en píxeles que no cambiaron, solo para el SAVI. Los parches conservan los valores de las propias escenas.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/learn_change.py" />
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Reviewed polygons</source>
      <translation>Polígonos revisados</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/build_datasets.py" />
      <source>Evidence of change</source>
      <translation>Evidencia de cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Go on where the pair fails its check</source>
      <translation>Seguir aunque el par falle en la comprobación</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/build_datasets.py" />
      <source>Normalise T2's SAVI to T1</source>
      <translation>Normalizar el SAVI de T2 a T1</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <source>Threshold (magnitude)</source>
      <translation>Umbral (magnitud)</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/build_datasets.py" />
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/export_patches.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>Patches</source>
      <translation>Parches</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/build_datasets.py" />
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/export_patches.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>Patches with change</source>
      <translation>Parches con cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Polygons that nobody decided on</source>
      <translation>Polígonos sin decidir</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/savi_difference.py" />
      <location filename="../algorithms/words.py" />
      <location filename="../ui/panel/difference.py" />
      <location filename="../core/pairs/templates/pair.html" />
      <source>SAVI difference</source>
      <translation>Diferencia de SAVI</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/learn_change.py" />
      <location filename="../ui/panel/difference.py" />
      <source>Change evidence</source>
      <translation>Evidencia de cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Change polygons</source>
      <translation>Polígonos de cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Build change data set from many pairs</source>
      <translation>Crear conjunto de datos de cambio de muchos pares</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>A table of pairs in, one data set out: each pair goes through the chain of Build change data set, and splits are dealt over all of them by cells of ground, so that overlapping scenes and repeated dates cannot leak. A pair that fails is told and left out; a second run does only what is missing or changed.</source>
      <translation>Entra una tabla de pares, sale un solo conjunto de datos: cada par pasa por la cadena de Crear conjunto de datos de cambio, y las particiones se reparten sobre todos ellos por celdas del terreno, para que las escenas solapadas y las fechas repetidas no se filtren. Un par que falla se informa y queda fuera; una segunda ejecución solo hace lo que falta o cambió.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>A CSV file or a layer with a row a pair: &lt;i&gt;id&lt;/i&gt;, &lt;i&gt;t1&lt;/i&gt;, &lt;i&gt;t2&lt;/i&gt;, and where wanted &lt;i&gt;mask&lt;/i&gt;, &lt;i&gt;polygons&lt;/i&gt;, &lt;i&gt;review&lt;/i&gt;, &lt;i&gt;split&lt;/i&gt; (train, val or test for all of its patches) and &lt;i&gt;prefix&lt;/i&gt; (of its patches' names; otherwise the id). Paths may be relative to the file. t1 and t2 may be products as downloaded (the .zip, or the .SAFE folder), which are imported into the folder of the run, or scenes of a catalogue, as in the table of &lt;i&gt;Find pairs&lt;/i&gt;, with the column &lt;i&gt;extent&lt;/i&gt;, which are fetched there.</source>
      <translation>Un archivo CSV o una capa con una fila por par: &lt;i&gt;id&lt;/i&gt;, &lt;i&gt;t1&lt;/i&gt;, &lt;i&gt;t2&lt;/i&gt;, y si se quiere &lt;i&gt;mask&lt;/i&gt;, &lt;i&gt;polygons&lt;/i&gt;, &lt;i&gt;review&lt;/i&gt;, &lt;i&gt;split&lt;/i&gt; (train, val o test para todos sus parches) y &lt;i&gt;prefix&lt;/i&gt; (de los nombres de sus parches; si no, el id). Las rutas pueden ser relativas al archivo. t1 y t2 pueden ser productos tal como se descargan (el .zip, o la carpeta .SAFE), que se importan a la carpeta de la ejecución, o escenas de un catálogo, como en la tabla de &lt;i&gt;Buscar pares&lt;/i&gt;, con la columna &lt;i&gt;extent&lt;/i&gt;, que se traen allí.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>What the masks are made from, as in Build change data set.</source>
      <translation>De qué se hacen las máscaras, como en Crear conjunto de datos de cambio.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>&lt;i&gt;pair&lt;/i&gt;: every pair has a threshold of its own. &lt;i&gt;pooled&lt;/i&gt;: one is found in the differences of all pairs together, so that the same loss is change everywhere, also where hardly anything changed; a pair that comes later can move it, and then all masks are made anew. Masks, polygons and METHOD=fixed have none.</source>
      <translation>&lt;i&gt;pair&lt;/i&gt;: cada par tiene su propio umbral. &lt;i&gt;pooled&lt;/i&gt;: se halla uno solo en las diferencias de todos los pares juntos, de modo que la misma pérdida es cambio en todas partes, también donde apenas cambió nada; un par que llega después puede moverlo, y entonces todas las máscaras se rehacen. Las máscaras, los polígonos y METHOD=fixed no tienen ninguno.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Otherwise such a pair is told and left out.</source>
      <translation>Si no, tal par se informa y queda fuera.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>As in Build change data set.</source>
      <translation>Como en Crear conjunto de datos de cambio.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Squares of an equal-area grid of the Earth that go to one split together, whatever scene or date shows them: for SPLIT=blocks and folds. At least twice a patch's side; patches that reach into a cell of another split are left out.</source>
      <translation>Cuadrados de una cuadrícula de áreas iguales de la Tierra que van juntos a una partición, sea cual sea la escena o fecha que los muestra: para SPLIT=blocks y folds. Al menos el doble del lado de un parche; los parches que entran en una celda de otra partición quedan fuera.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>One polygon a pair: how many of its patches are in the data set, or why none is.</source>
      <translation>Un polígono por par: cuántos de sus parches están en el conjunto de datos, o por qué no hay ninguno.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Table of pairs</source>
      <translation>Tabla de pares</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Threshold of</source>
      <translation>Umbral de</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Go on where a pair fails its check</source>
      <translation>Seguir cuando un par falla en la comprobación</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Cells of ground (metres)</source>
      <translation>Celdas del terreno (metros)</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>States of the pairs</source>
      <translation>Estados de los pares</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Pairs in the data set</source>
      <translation>Pares en el conjunto de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Pairs that failed</source>
      <translation>Pares que fallaron</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>as a table</source>
      <translation>como tabla</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>A score that grows with change, from all bands of two dates: for pairs on which the SAVI difference finds too little, or whose radiometry differs. Threshold it as a difference.</source>
      <translation>Una puntuación que crece con el cambio, de todas las bandas de dos fechas: para pares en los que la diferencia de SAVI encuentra poco, o cuya radiometría difiere. Aplíquele un umbral como a una diferencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>A scene with two or more bands; gives the grid.</source>
      <translation>Una escena con dos o más bandas; da la cuadrícula.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>The same place later, best in the same season.</source>
      <translation>El mismo lugar más tarde, mejor en la misma estación del año.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>&lt;i&gt;irmad&lt;/i&gt;: iteratively re-weighted multivariate alteration detection, blind to linear changes of brightness (Nielsen 2007). &lt;i&gt;cva&lt;/i&gt;: length of the change vector after T2 was normalised to T1 on pixels that did not change. &lt;i&gt;chronochrome&lt;/i&gt;: what neither date tells of the other.</source>
      <translation>&lt;i&gt;irmad&lt;/i&gt;: detección multivariada de alteraciones con reponderación iterativa, ciega a cambios lineales de brillo (Nielsen 2007). &lt;i&gt;cva&lt;/i&gt;: longitud del vector de cambio después de normalizar T2 a T1 en píxeles que no cambiaron. &lt;i&gt;chronochrome&lt;/i&gt;: lo que ninguna de las fechas dice de la otra.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Names separated by commas. Empty: what both dates have of blue, green, red, near-infrared and the two short-wave infrared bands, which matter much.</source>
      <translation>Nombres separados por comas. Vacío: lo que ambas fechas tienen de azul, verde, rojo, infrarrojo cercano y las dos bandas del infrarrojo de onda corta, que importan mucho.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>&lt;i&gt;all&lt;/i&gt;: every kind of change. &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;gain&lt;/i&gt;: 0 where SAVI did not fall, or did not rise.</source>
      <translation>&lt;i&gt;all&lt;/i&gt;: cualquier cambio. &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;gain&lt;/i&gt;: 0 donde el SAVI no bajó, o no subió.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>The score is a weighted mean (1 2 1) of 3 × 3 pixels: fewer specks. 0: as it is.</source>
      <translation>La puntuación es una media ponderada (1 2 1) de 3 × 3 píxeles: menos motas. 0: tal como es.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>By how much unchanged ground differs from date to date, a standard deviation. More makes small differences count less.</source>
      <translation>Cuánto difiere de una fecha a otra el terreno que no cambió, como desviación estándar. Un valor mayor hace que las diferencias pequeñas cuenten menos.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Of the sample that the method is fitted to.</source>
      <translation>De la muestra a la que se ajusta el método.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>GeoTIFF, float32, no data NaN. First band: the score √χ², capped at its 99.95 % quantile. Second band: the probability of no change.</source>
      <translation>GeoTIFF, float32, sin datos NaN. Primera banda: la puntuación √χ², limitada a su cuantil del 99,95 %. Segunda banda: la probabilidad de que no haya cambio.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/merge_reviews.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/import_scene.py" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Direction</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Smoothing window (pixels)</source>
      <translation>Ventana de suavizado (píxeles)</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Noise (reflectance)</source>
      <translation>Ruido (reflectancia)</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/learn_change.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Rounds of the fit</source>
      <translation>Rondas del ajuste</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Pixels of the sample that did not change</source>
      <translation>Píxeles de la muestra que no cambiaron</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Check a data set</source>
      <translation>Comprobar un conjunto de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Pass, warn or fail, before a data set is trained on, whoever made it: twins, sizes, georeference, mask values, empty images, duplicates, splits and the pixels they share, checksums, manifest. Every file is read, none is changed. A number that is not known is empty.</source>
      <translation>Pasa, avisa o falla, antes de entrenar con un conjunto de datos, sea de quien sea: archivos gemelos, tamaños, georreferencia, valores de la máscara, imágenes vacías, duplicados, particiones y los píxeles que comparten, sumas de comprobación, manifiesto. Se leen todos los archivos, no se cambia ninguno. Un número desconocido queda vacío.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>The folder that holds T1, T2 and Change (or Mudança); A, B and label; t1, t2 and mask; im1, im2 and label; imageA, imageB and label; the same inside train, val and test; or the *_images and semantic_* folders of land cover. GeoTIFF or PNG.</source>
      <translation>La carpeta que contiene T1, T2 y Change (o Mudança); A, B y label; t1, t2 y mask; im1, im2 y label; imageA, imageB y label; lo mismo dentro de train, val y test; o las carpetas *_images y semantic_* de cobertura del suelo. GeoTIFF o PNG.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>For models and scripts: the verdict &lt;i&gt;fail&lt;/i&gt; is an error, so that no later step runs and qgis_process ends with exit code 1. The report is written anyhow.</source>
      <translation>Para modelos y scripts: el veredicto &lt;i&gt;fail&lt;/i&gt; es un error, de modo que no se ejecuta ningún paso posterior y qgis_process termina con código de salida 1. El informe se escribe de todos modos.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>One page with the findings, shares of change and the patches to look at.</source>
      <translation>Una página con los hallazgos, las proporciones de cambio y los parches que conviene revisar.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Findings that fail</source>
      <translation>Hallazgos que fallan</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Findings that warn</source>
      <translation>Hallazgos que avisan</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Share of change among the pixels that count</source>
      <translation>Proporción de cambio entre los píxeles que cuentan</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files that miss beside their twins</source>
      <translation>Archivos que faltan junto a sus gemelos</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files whose name is taken</source>
      <translation>Archivos cuyo nombre ya existe</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files that cannot be decoded</source>
      <translation>Archivos que no se pueden decodificar</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files of another size, band count or data type</source>
      <translation>Archivos de otro tamaño, número de bandas o tipo de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches whose files lie on different pixels</source>
      <translation>Parches cuyos archivos caen sobre píxeles distintos</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Labels with values that are none of the classes</source>
      <translation>Etiquetas con valores que no son ninguna de las clases</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Images of no data alone</source>
      <translation>Imágenes sin ningún dato</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Images of one value</source>
      <translation>Imágenes de un solo valor</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Images with NaN or infinity where the label counts</source>
      <translation>Imágenes con NaN o infinito donde la etiqueta cuenta</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches whose two dates are equal</source>
      <translation>Parches cuyas dos fechas son iguales</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches with the pixels of another</source>
      <translation>Parches con los píxeles de otro</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches in no split</source>
      <translation>Parches en ninguna partición</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Pixels that splits share</source>
      <translation>Píxeles que comparten las particiones</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Least distance between splits, metres</source>
      <translation>Menor distancia entre particiones, metros</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Names that loaders stumble over</source>
      <translation>Nombres con los que tropiezan los cargadores</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files among the patches that are none</source>
      <translation>Archivos entre los parches que no lo son</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Polygons of the labels' review that nobody decided on</source>
      <translation>Polígonos sin decidir en la revisión de las etiquetas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches of which patches.csv says something else</source>
      <translation>Parches de los que patches.csv dice otra cosa</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files that are not as they were noted</source>
      <translation>Archivos que no son como se anotaron</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Folder of the data set</source>
      <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Stop where the data set fails</source>
      <translation>Detener si el conjunto de datos falla</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>HTML files (*.html)</source>
      <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/check_pair.py" />
      <source>Verdict (pass, warn or fail)</source>
      <translation>Veredicto (pass, warn o fail)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Check a pair of scenes</source>
      <translation>Comprobar un par de escenas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Pass, warn or fail, before two dates are compared: scale and offset, dark pixels, grids, overlap, sub-pixel registration, valid pixels, clouds, season. Large scenes are judged by windows spread over them. A number that is not known is empty.</source>
      <translation>Pasa, avisa o falla, antes de comparar dos fechas: escala y desplazamiento, píxeles oscuros, cuadrículas, solapamiento, registro subpíxel, píxeles válidos, nubes, estación del año. Las escenas grandes se juzgan por ventanas repartidas sobre ellas. Un número desconocido queda vacío.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/savi.py" />
      <source>A Sentinel-2 scene with a red and a near-infrared band.</source>
      <translation>Una escena Sentinel-2 con una banda del rojo y una del infrarrojo cercano.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/learn_change.py" />
      <source>The same place later.</source>
      <translation>El mismo lugar más tarde.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>For models: the verdict &lt;i&gt;fail&lt;/i&gt; is an error, so that no later step runs.</source>
      <translation>Para modelos: el veredicto &lt;i&gt;fail&lt;/i&gt; es un error, de modo que no se ejecuta ningún paso posterior.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>One page with the findings, pictures of both dates and histograms.</source>
      <translation>Una página con los hallazgos, imágenes de ambas fechas e histogramas.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Scale of T1 (red band)</source>
      <translation>Escala de T1 (banda del rojo)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Offset of T1 (red band)</source>
      <translation>Desplazamiento de T1 (banda del rojo)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Scale of T2 (red band)</source>
      <translation>Escala de T2 (banda del rojo)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Offset of T2 (red band)</source>
      <translation>Desplazamiento de T2 (banda del rojo)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Dark red reflectance of T1 (1 % quantile)</source>
      <translation>Reflectancia oscura en el rojo de T1 (cuantil del 1 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Dark red reflectance of T2 (1 % quantile)</source>
      <translation>Reflectancia oscura en el rojo de T2 (cuantil del 1 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Darkest red reflectance of T1 (0.1 % quantile)</source>
      <translation>Menor reflectancia en el rojo de T1 (cuantil del 0,1 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Darkest red reflectance of T2 (0.1 % quantile)</source>
      <translation>Menor reflectancia en el rojo de T2 (cuantil del 0,1 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Difference of the 1 % quantiles, T2 − T1</source>
      <translation>Diferencia de los cuantiles del 1 %, T2 − T1</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Bright reflectance of T1 (99 % quantile)</source>
      <translation>Reflectancia clara de T1 (cuantil del 99 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Bright reflectance of T2 (99 % quantile)</source>
      <translation>Reflectancia clara de T2 (cuantil del 99 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Columns from T1's origin to T2's</source>
      <translation>Columnas del origen de T1 al de T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Rows from T1's origin to T2's</source>
      <translation>Filas del origen de T1 al de T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of T1 that T2 covers</source>
      <translation>Proporción de T1 que cubre T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Shift of T2's content against T1's, columns</source>
      <translation>Desplazamiento del contenido de T2 respecto de T1, columnas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Shift of T2's content against T1's, rows</source>
      <translation>Desplazamiento del contenido de T2 respecto de T1, filas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Length of that shift, pixels</source>
      <translation>Longitud de ese desplazamiento, píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Blocks of T2 that show edges at both dates</source>
      <translation>Bloques de T2 que muestran bordes en ambas fechas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Blocks of them that fit T1 and agree on the shift</source>
      <translation>Bloques de estos que encajan con T1 y concuerdan en el desplazamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of the shared pixels that are valid at both dates</source>
      <translation>Proporción de los píxeles compartidos que son válidos en ambas fechas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of clouds and their shadows at T1</source>
      <translation>Proporción de nubes y sus sombras en T1</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of clouds and their shadows at T2</source>
      <translation>Proporción de nubes y sus sombras en T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of pixels that are bright and white at T1 only</source>
      <translation>Proporción de píxeles claros y blancos solo en T1</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of pixels that are bright and white at T2 only</source>
      <translation>Proporción de píxeles claros y blancos solo en T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Days from T1 to T2</source>
      <translation>Días de T1 a T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Days of year between T1 and T2</source>
      <translation>Días del año entre T1 y T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of pixels whose SAVI differs by more than 0.15</source>
      <translation>Proporción de píxeles cuyo SAVI difiere en más de 0,15</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of them that lost</source>
      <translation>Proporción de estos que perdieron</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of them that gained</source>
      <translation>Proporción de estos que ganaron</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Mean SAVI difference</source>
      <translation>Diferencia media de SAVI</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Difference of sun elevation, degrees</source>
      <translation>Diferencia de la elevación del sol, grados</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Stop where the pair fails</source>
      <translation>Detener si el par falla</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is {value}: give a whole number.</source>
      <translation>{name} es {value}: indique un número entero.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}, which is no “{description}”: correct it.</source>
      <translation>{name} es {value!r}, que no es ningún “{description}”: corríjalo.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: {value} does not exist: check the path (no loaded layer has that name either).</source>
      <translation>{name}: {value} no existe: revise la ruta (tampoco hay una capa cargada con ese nombre).</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: {layer} is no raster file: save it as a GeoTIFF first.</source>
      <translation>{name}: {layer} no es un archivo ráster: guárdelo antes como GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: the additional no data value {value} of the layer {layer} is QGIS's alone and not used: what the file says counts. Give it as “Value that is no data”, or set it in the file.</source>
      <translation>{name}: el valor sin datos adicional {value} de la capa {layer} es solo de QGIS y no se usa: vale lo que dice el archivo. Indíquelo como “Valor sin datos”, o fíjelo en el archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is {value}: give a number below 2147483648.</source>
      <translation>{name} es {value}: indique un número menor que 2147483648.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name}: {value}: end the name in {endings}.</source>
      <translation>{name}: {value}: termine el nombre en {endings}.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is missing: give “{description}”.</source>
      <translation>Falta {name}: indique “{description}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is {value!r}: use one of {options}.</source>
      <translation>{name} es {value!r}: use uno de estos: {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is {value!r}: give a number.</source>
      <translation>{name} es {value!r}: indique un número.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}, which cannot be used: correct it.</source>
      <translation>{name} es {value!r}, que no se puede usar: corríjalo.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: the layer {value!r} cannot be opened {kind}: check its source.</source>
      <translation>{name}: la capa {value!r} no se puede abrir {kind}: revise su fuente.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}: give a layer, a layer's id, or a path as text.</source>
      <translation>{name} es {value!r}: indique una capa, el id de una capa, o una ruta como texto.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name}: {value} cannot be opened {kind}: it is damaged, or a file of another kind.</source>
      <translation>{name}: {value} no se puede abrir {kind}: está dañado, o es un archivo de otro tipo.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: the layer {layer} is set to show its file's no data in QGIS; here what the file says is no data stays so.</source>
      <translation>{name}: la capa {layer} está configurada para mostrar en QGIS los píxeles sin datos del archivo; aquí, lo que el archivo dice que es sin datos lo sigue siendo.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is missing: give it.</source>
      <translation>Falta {name}: indíquelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>“{label}” is a temporary folder, which goes when QGIS ends: choose a folder.</source>
      <translation>“{label}” es una carpeta temporal, que desaparece al cerrar QGIS: elija una carpeta.</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <source>Convert data set</source>
      <translation>Convertir conjunto de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <source>Lay a data set out anew for the training code that will load it; no scene is needed, and the data set itself is not touched.</source>
      <translation>Dispone de nuevo un conjunto de datos para el código de entrenamiento que lo cargará; no hace falta ninguna escena, y el propio conjunto no se toca.</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <source>As exportpatches, builddataset or exportlandcover made it: layout changemining or shards.</source>
      <translation>Como lo hicieron exportpatches, builddataset o exportlandcover: disposición changemining o shards.</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <source>It appears whole or not at all.</source>
      <translation>Aparece entero o no aparece.</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <location filename="../ui/panel/export.py" />
      <source>Data set folder</source>
      <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <source>Layout</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>New data set folder</source>
      <translation>Nueva carpeta del conjunto de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../ui/panel/accuracy.py" />
      <source>Estimate accuracy and area</source>
      <translation>Estimar exactitud y área</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>How right a mask is and how large the changed area, from the judged points of &lt;i&gt;Sample for accuracy&lt;/i&gt;: overall, user's and producer's accuracy and the area corrected for the mask's errors, with intervals (Olofsson et al. 2013, 2014; Stehman 2014), as a paper has to state them. A number that is not defined is empty.</source>
      <translation>Cuán correcta es una máscara y qué área cambió, por los puntos juzgados de &lt;i&gt;Muestra para exactitud&lt;/i&gt;: exactitud global, del usuario y del productor y el área corregida por los errores de la máscara, con intervalos (Olofsson et al. 2013, 2014; Stehman 2014), como un artículo tiene que darlas. Un número no definido queda vacío.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>The layer of sampleaccuracy with its answers; unsaved edits count.</source>
      <translation>La capa de sampleaccuracy con sus respuestas; las ediciones sin guardar cuentan.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>1 or change, 0 or no change, 255 or unsure; nothing where a point is not judged. Unsure ones are counted and left out.</source>
      <translation>1 o change, 0 o no change, 255 o unsure; nada donde un punto no se juzgó. Los dudosos se cuentan y se dejan fuera.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Assessed by the same points, instead of the one that they were drawn from; it has to lie on that one's grid.</source>
      <translation>Evaluada con los mismos puntos, en lugar de aquella de la que se sortearon; tiene que estar en la cuadrícula de aquella.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>A copy of the sample that another person judged: gives the agreement of the two (Cohen's kappa). The first one's answers are used for all else.</source>
      <translation>Una copia de la muestra que juzgó otra persona: da la concordancia de los dos (kappa de Cohen). Las respuestas del primero se usan para todo lo demás.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>The GeoPackage of a review (preparereview): its closed audit cells tell how often the mask missed change.</source>
      <translation>El GeoPackage de una revisión (preparereview): sus celdas de auditoría cerradas dicen con qué frecuencia la máscara pasó por alto cambios.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Of all intervals.</source>
      <translation>De todos los intervalos.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>A change set that was made from this mask: the figures go into its dataset.json, its card and its metadata; patches are not touched.</source>
      <translation>Un conjunto de cambio hecho con esta máscara: las cifras van a su dataset.json, su ficha y sus metadatos; los parches no se tocan.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>One page with all figures, the error matrix, and how to report it in a paper.</source>
      <translation>Una página con todas las cifras, la matriz de error, y cómo darlas en un artículo.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/report.py" />
      <source>Overall accuracy</source>
      <translation>Exactitud global</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/report.py" />
      <source>User's accuracy of change</source>
      <translation>Exactitud del usuario del cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/report.py" />
      <source>Producer's accuracy of change</source>
      <translation>Exactitud del productor del cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/report.py" />
      <source>Area of change (ha)</source>
      <translation>Área de cambio (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Agreement of the judges (Cohen's kappa)</source>
      <translation>Concordancia de los jueces (kappa de Cohen)</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Area of change by the mask (ha)</source>
      <translation>Área de cambio según la máscara (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Share of audit cells with missed change</source>
      <translation>Proporción de celdas de auditoría con cambio no visto</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Share of audit cells with missed change: lower end</source>
      <translation>Proporción de celdas de auditoría con cambio no visto: extremo inferior</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Share of audit cells with missed change: upper end</source>
      <translation>Proporción de celdas de auditoría con cambio no visto: extremo superior</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/findings.py" />
      <source>Judged points</source>
      <translation>Puntos juzgados</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Points judged unsure</source>
      <translation>Puntos juzgados dudosos</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Points not judged</source>
      <translation>Puntos no juzgados</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Findings that need a look</source>
      <translation>Hallazgos que requieren atención</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Judged sample</source>
      <translation>Muestra juzgada</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Field with the answers</source>
      <translation>Campo con las respuestas</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Another mask</source>
      <translation>Otra máscara</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Second judge</source>
      <translation>Segundo juez</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../core/checks/review_findings.py" />
      <location filename="../ui/panel/review_step.py" />
      <location filename="../ui/review/page.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Confidence (per cent)</source>
      <translation>Confianza (por ciento)</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Record in data set</source>
      <translation>Registrar en el conjunto de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>{figure}: ± by its standard error</source>
      <translation>{figure}: ± según su error estándar</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>{figure}: lower end</source>
      <translation>{figure}: extremo inferior</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>{figure}: upper end</source>
      <translation>{figure}: extremo superior</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Export land cover</source>
      <translation>Exportar cobertura del suelo</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Cut several modalities and a land-cover map of one or two class levels into patches of one grid, as in CerraData-4MM, with leak-free splits, edges and class weights.</source>
      <translation>Corta varias modalidades y un mapa de cobertura del suelo de uno o dos niveles de clases en parches de una sola cuadrícula, como en CerraData-4MM, con particiones sin fugas, bordes y pesos de las clases.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Rasters of one place, in the order of NAMES; in qgis_process the parameter is repeated. The first gives the grid and is never resampled; put the one first whose pixels shall stay as they are, usually Sentinel-2.</source>
      <translation>Rásters de un mismo lugar, en el orden de NAMES; en qgis_process el parámetro se repite. El primero da la cuadrícula y nunca se remuestrea; ponga primero aquel cuyos píxeles deben quedar como son, normalmente Sentinel-2.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Folders of the patches, one for every raster, with commas between. Empty: msi_images,sar_images, for one or two rasters.</source>
      <translation>Carpetas de los parches, una por ráster, separadas por comas. Vacío: msi_images,sar_images, para uno o dos rásters.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>For modalities on another grid than the first: bilinear, nearest or cubic, one for all or one for every raster, with commas between. Pixels that coincide are never resampled; labels are always read by the nearest pixel.</source>
      <translation>Para modalidades en otra cuadrícula que la primera: bilinear, nearest o cubic, uno para todas o uno por ráster, separados por comas. Los píxeles que coinciden nunca se remuestrean; las etiquetas se leen siempre por el píxel más próximo.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>As stored in the rasters, where they do not say it themselves: one for all or one for every raster, with commas between. Empty: found in the pixels and told. &lt;i&gt;none&lt;/i&gt;: every pixel that the file calls valid is.</source>
      <translation>Como está guardado en los rásters, cuando ellos mismos no lo dicen: uno para todos o uno por ráster, separados por comas. Vacío: se halla en los píxeles y se informa. &lt;i&gt;none&lt;/i&gt;: todo píxel que el archivo llama válido lo es.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Of modalities with bands VV, VH (HH, HV): &lt;i&gt;keep&lt;/i&gt; them, or bring all to &lt;i&gt;db&lt;/i&gt; (decibels) or &lt;i&gt;linear&lt;/i&gt; power. Which one a file is in is told by names and values, recorded, and never mixed in a data set.</source>
      <translation>De modalidades con bandas VV, VH (HH, HV): mantenerlas (&lt;i&gt;keep&lt;/i&gt;), o llevarlas todas a &lt;i&gt;db&lt;/i&gt; (decibelios) o a potencia &lt;i&gt;linear&lt;/i&gt;. En cuál está un archivo se sabe por nombres y valores, se registra, y nunca se mezcla en un conjunto de datos.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>One band of class ids (255 and the file's no data are ignored), or red, green and blue in the colours of the classes. Give this or LABEL_POLYGONS.</source>
      <translation>Una banda de ids de clase (255 y el valor sin datos del archivo se ignoran), o rojo, verde y azul en los colores de las clases. Indique esto o LABEL_POLYGONS.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Polygons with a class each. A pixel gets the class of the polygon that its centre lies in; where polygons overlap, the later one in the layer wins.</source>
      <translation>Polígonos con una clase cada uno. Un píxel recibe la clase del polígono en que cae su centro; donde se solapan, vale el último de la capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Of LABEL_POLYGONS: the id or the name of a class.</source>
      <translation>De LABEL_POLYGONS: el id o el nombre de una clase.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Its id or its name; empty: such pixels are ignored (255).</source>
      <translation>Su id o su nombre; vacío: tales píxeles se ignoran (255).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>cerradata (14 classes in 7), or a CSV file with the columns id,name,colour (#ceef62 or 206 239 98), and for two levels level,id,name,colour,parent: level 1 is the coarse one, level 2 the one that labels are read as, and parent the id or the name of the level-1 class that a level-2 class belongs to.</source>
      <translation>cerradata (14 clases en 7), o un archivo CSV con las columnas id,name,colour (#ceef62 o 206 239 98), y para dos niveles level,id,name,colour,parent: el nivel 1 es el general, el nivel 2 aquel en que se leen las etiquetas, y parent es el id o el nombre de la clase de nivel 1 a la que pertenece una clase de nivel 2.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>A map of level 1, as ids or colours, to prove the mapping against: the run stops with the pairs and their counts where a pixel's parent is another class.</source>
      <translation>Un mapa del nivel 1, como ids o colores, para probar la correspondencia: la ejecución se detiene con los pares y sus recuentos donde el padre de un píxel es otra clase.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>&lt;i&gt;refuse&lt;/i&gt; the map and list them, or &lt;i&gt;ignore&lt;/i&gt; such pixels (255).</source>
      <translation>Rechazar el mapa y listarlos (&lt;i&gt;refuse&lt;/i&gt;), o ignorar tales píxeles (&lt;i&gt;ignore&lt;/i&gt;, 255).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>{n} stands for the number of a level's classes, {level} for fine or coarse.</source>
      <translation>{n} representa el número de clases de un nivel, {level} es fine o coarse.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Add a folder a level with 1 where one of a pixel's 4 neighbours in the patch has another class, 0 elsewhere, and 255 where the label is ignored.</source>
      <translation>Añade una carpeta por nivel con 1 donde uno de los 4 vecinos de un píxel en el parche tiene otra clase, 0 en el resto, y 255 donde la etiqueta se ignora.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>As LABEL_FOLDER.</source>
      <translation>Como LABEL_FOLDER.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/export_patches.py" />
      <source>Manifest (patches.csv)</source>
      <translation>Manifiesto (patches.csv)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/export_patches.py" />
      <source>Footprints</source>
      <translation>Huellas</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Modalities</source>
      <translation>Modalidades</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Names of the modalities</source>
      <translation>Nombres de las modalidades</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Resampling</source>
      <translation>Remuestreo</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Value that is no data</source>
      <translation>Valor sin datos</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Unit of radar backscatter</source>
      <translation>Unidad de la retrodispersión de radar</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Label raster</source>
      <translation>Ráster de etiquetas</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Label polygons</source>
      <translation>Polígonos de etiquetas</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Field with the class</source>
      <translation>Campo con la clase</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Class where there is no polygon</source>
      <translation>Clase donde no hay polígono</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Class table</source>
      <translation>Tabla de clases</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Coarse label raster</source>
      <translation>Ráster de etiquetas del nivel general</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Colours that are no class</source>
      <translation>Colores que no son ninguna clase</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Label folders</source>
      <translation>Carpetas de etiquetas</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Edges of the classes</source>
      <translation>Bordes de las clases</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Edge folders</source>
      <translation>Carpetas de bordes</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Class tables (*.csv);;All files (*)</source>
      <translation>Tablas de clases (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <location filename="../ui/panel/export.py" />
      <source>Export patches</source>
      <translation>Exportar parches</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>Cut T1, T2 and the mask into patches of one grid, with leak-free splits, a manifest and a record of everything.</source>
      <translation>Corta T1, T2 y la máscara en parches de una sola cuadrícula, con particiones sin fugas, un manifiesto y un registro de todo.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>The scene; its pixels and bands go into the patches as they are.</source>
      <translation>La escena; sus píxeles y bandas van a los parches tal como son.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>On another grid it is resampled once to T1's.</source>
      <translation>En otra cuadrícula, se remuestrea una vez a la de T1.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>On T1's grid: 0 no change, 1 change, 255 ignore.</source>
      <translation>En la cuadrícula de T1: 0 sin cambio, 1 cambio, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/polygons_to_mask.py" />
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <location filename="../ui/panel/threshold.py" />
      <source>Change mask</source>
      <translation>Máscara de cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Find pairs in a catalogue</source>
      <translation>Buscar pares en un catálogo</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Searches a STAC catalogue for pairs of scenes of an area, one of each of two periods, and ranks them: by cloud over the area (read from the scene classification, not the whole tile's), day of the year, orbit, and processing baseline. The table shows them on the map. Its rows are pairs for &lt;i&gt;builddatasets&lt;/i&gt;; &lt;i&gt;Import Sentinel-2 scene&lt;/i&gt; fetches a single scene.</source>
      <translation>Busca en un catálogo STAC pares de escenas de un área, una de cada uno de dos períodos, y los ordena: por nubes sobre el área (leídas de la clasificación de la escena, no las de la tesela entera), día del año, órbita y línea base de procesamiento. La tabla los muestra en el mapa. Sus filas son pares para &lt;i&gt;builddatasets&lt;/i&gt;; &lt;i&gt;Importar escena Sentinel-2&lt;/i&gt; trae una sola escena.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>An extent, in any coordinate reference system; or a layer of polygons, whose polygons then are the area, not their frame. Cloud and coverage are those of the area. Four numbers alone are longitude and latitude.</source>
      <translation>Una extensión, en cualquier sistema de referencia de coordenadas; o una capa de polígonos, y entonces el área son los polígonos, no su marco. Nubes y cobertura son las del área. Cuatro números solos son longitud y latitud.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>As 2017-06-01; or the whole period as 2017-06-01/2017-09-30.</source>
      <translation>Como 2017-06-01; o el período entero como 2017-06-01/2017-09-30.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>The last day, as 2017-09-30.</source>
      <translation>El último día, como 2017-09-30.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>The same of the later date.</source>
      <translation>Lo mismo para la fecha posterior.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>The last day.</source>
      <translation>El último día.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>&lt;i&gt;earth-search&lt;/i&gt; (open to everybody), &lt;i&gt;planetary-computer&lt;/i&gt; (signs by itself), &lt;i&gt;copernicus&lt;/i&gt; (needs a pair of keys to read scenes), &lt;i&gt;brazil-data-cube&lt;/i&gt;; or the address of another STAC API or static catalogue (https://…/catalog.json), or the path of one.</source>
      <translation>&lt;i&gt;earth-search&lt;/i&gt; (abierto a todos), &lt;i&gt;planetary-computer&lt;/i&gt; (firma por sí solo), &lt;i&gt;copernicus&lt;/i&gt; (necesita un par de claves para leer escenas), &lt;i&gt;brazil-data-cube&lt;/i&gt;; o la dirección de otra API STAC o de un catálogo estático (https://…/catalog.json), o la ruta de uno.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Of the area, at each date: cloud, its shadow and thin cirrus.</source>
      <translation>Del área, en cada fecha: nube, su sombra y cirros finos.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Days of the year by which the two dates may differ, whatever the years: between seasons vegetation changes without anything having happened.</source>
      <translation>Días del año en que pueden diferir las dos fechas, sean cuales sean los años: entre estaciones la vegetación cambia sin que haya pasado nada.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Names separated by commas. Empty: Sentinel-2 L2A in the known catalogues.</source>
      <translation>Nombres separados por comas. Vacío: Sentinel-2 L2A en los catálogos conocidos.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>So many of the best are listed.</source>
      <translation>Cuántos de los mejores se listan.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>A row for each pair, the best first, with the footprint that both dates share. t1 and t2 are the addresses of the scenes' items. Point at a footprint for small pictures of both dates (View ▸ Show Map Tips).</source>
      <translation>Una fila por par, el mejor primero, con la huella que comparten las dos fechas. t1 y t2 son las direcciones de los ítems de las escenas. Apunte a una huella para ver pequeñas imágenes de ambas fechas (Ver ▸ Mostrar avisos del mapa).</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>First period from</source>
      <translation>Primer período, desde</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>First period to</source>
      <translation>Primer período, hasta</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Second period from</source>
      <translation>Segundo período, desde</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Second period to</source>
      <translation>Segundo período, hasta</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Catalogue</source>
      <translation>Catálogo</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Most cloud (%)</source>
      <translation>Máximo de nubes (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Season (days)</source>
      <translation>Estación (días)</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Collections</source>
      <translation>Colecciones</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Most pairs</source>
      <translation>Máximo de pares</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Pairs</source>
      <translation>Pares</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Scenes looked at</source>
      <translation>Escenas examinadas</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Best pair</source>
      <translation>Mejor par</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>1 Scenes and pairs</source>
      <translation>1 Escenas y pares</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>2 Difference and evidence</source>
      <translation>2 Diferencia y evidencia</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>3 Mask and polygons</source>
      <translation>3 Máscara y polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>4 Review</source>
      <translation>4 Revisión</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>5 Patches</source>
      <translation>5 Parches</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>6 Accuracy</source>
      <translation>6 Exactitud</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>Whole workflow</source>
      <translation>Flujo completo</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>More steps</source>
      <translation>Más pasos</translation>
    </message>
    <message>
      <location filename="../algorithms/guard.py" />
      <source>The layer {layer} is being edited, and its file {file} would be replaced: save or discard its edits and end editing first.</source>
      <translation>La capa {layer} se está editando, y su archivo {file} se reemplazaría: guarde o descarte sus ediciones y termine la edición antes.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Import Sentinel-2 scene</source>
      <translation>Importar escena Sentinel-2</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Turns a Sentinel-2 scene as downloaded into one raster of reflectance: scale and offset are read from the product, clouds are masked, all bands come to one grid. Give a file, a folder, or a scene of a catalogue.</source>
      <translation>Convierte una escena Sentinel-2, tal como se descargó, en un ráster de reflectancia: escala y desplazamiento se leen del producto, las nubes se enmascaran, todas las bandas van a una sola cuadrícula. Indique un archivo, una carpeta o una escena de un catálogo.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>A product's or a Copernicus Browser download's .zip, which stays packed; a product's MTD_MSIL2A.xml or MTD_MSIL1C.xml; or a raster of several bands.</source>
      <translation>El .zip de un producto o de una descarga del Copernicus Browser, que queda comprimido; MTD_MSIL2A.xml o MTD_MSIL1C.xml de un producto; o un ráster de varias bandas.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>A .SAFE folder, or a folder with the files of one tile and date: TIFFs of the Copernicus Browser (raw, not visualised), files named …_B04.tif or …_B04_10m.jp2, or surface reflectance of Landsat (Collection 2, Level 2), HLS, PlanetScope, CBERS or AMAZONIA-1 under the maker's own names.</source>
      <translation>Una carpeta .SAFE, o una carpeta con los archivos de una tesela y fecha: TIFFs del Copernicus Browser (brutos, no visualizados), archivos llamados …_B04.tif o …_B04_10m.jp2, o reflectancia de superficie de Landsat (Collection 2, Level 2), HLS, PlanetScope, CBERS o AMAZONIA-1 con los nombres del propio productor.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>The address (https://…) of a scene in a STAC catalogue, as &lt;i&gt;Find pairs&lt;/i&gt; gives them, or an item's .json file. Only the windows that the extent needs are read. Whether the +1000 of products since January 2022 is in its pixels is decided from what the item says and what its darkest pixels show, together. What was fetched before the network failed is kept for another run with the same output.</source>
      <translation>La dirección (https://…) de una escena en un catálogo STAC, como las da &lt;i&gt;Buscar pares&lt;/i&gt;, o el archivo .json de un ítem. Solo se leen las ventanas que necesita la extensión. Si los +1000 de los productos desde enero de 2022 están en sus píxeles se decide por lo que dice el ítem y lo que muestran sus píxeles más oscuros, juntos. Lo que se trajo antes de que fallara la red se guarda para otra ejecución con la misma salida.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Names separated by commas, or &lt;i&gt;all&lt;/i&gt;: Sentinel-2's, which stand for the same band of any sensor (B04 for red), the maker's own, or red, nir … In a raster that does not name its bands, say which is which: B04=3,B08=4.</source>
      <translation>Nombres separados por comas, o &lt;i&gt;all&lt;/i&gt;: los de Sentinel-2, que valen para la misma banda de cualquier sensor (B04 para el rojo), los del propio productor, o red, nir … En un ráster que no nombra sus bandas, diga cuál es cuál: B04=3,B08=4.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Coarser bands are repeated (nearest), so that every value stays a measured one; finer ones are averaged over whole blocks, or taken in this resolution from the product. At 10, scenes of other sensors than Sentinel-2 keep their own pixels.</source>
      <translation>Las bandas más gruesas se repiten (vecino más próximo), para que todo valor siga siendo medido; las más finas se promedian en bloques enteros, o se toman del producto en esta resolución. Con 10, las escenas de otros sensores que Sentinel-2 conservan sus propios píxeles.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Crops to the whole pixels that it touches. In any coordinate reference system.</source>
      <translation>Recorta por los píxeles enteros que toca. En cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Values of the product's scene classification that become no data: 0 none, 1 saturated, 3 cloud shadow, 8 and 9 cloud, 10 thin cirrus, 11 snow. Empty: none. Without a classification nothing is masked.</source>
      <translation>Valores de la clasificación de escena del producto que pasan a sin datos: 0 ninguno, 1 saturado, 3 sombra de nube, 8 y 9 nube, 10 cirros finos, 11 nieve. Vacío: ninguno. Sin clasificación no se enmascara nada.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>GeoTIFF, uint16: reflectance × 10000 without offset, 1 or more where valid, no data 0, with scale tags and band names. A pixel is valid in all bands or in none.</source>
      <translation>GeoTIFF, uint16: reflectancia × 10000 sin desplazamiento, 1 o más donde es válido, sin datos 0, con etiquetas de escala y nombres de las bandas. Un píxel es válido en todas las bandas o en ninguna.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Product: zip, MTD_MSIL2A.xml, or raster</source>
      <translation>Producto: zip, MTD_MSIL2A.xml, o ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>or folder: .SAFE, or band files</source>
      <translation>o carpeta: .SAFE, o archivos de bandas</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>or scene of a catalogue (STAC item)</source>
      <translation>o escena de un catálogo (ítem STAC)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Resolution (m)</source>
      <translation>Resolución (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Classes to mask (SCL)</source>
      <translation>Clases que enmascarar (SCL)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <location filename="../algorithms/savi.py" />
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Sensing date</source>
      <translation>Fecha de adquisición</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Processing baseline</source>
      <translation>Línea base de procesamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <location filename="../algorithms/savi.py" />
      <source>Why this scale and offset</source>
      <translation>Por qué esta escala y este desplazamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Offset applied to the stored values (red band)</source>
      <translation>Desplazamiento aplicado a los valores guardados (banda del rojo)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <location filename="../algorithms/savi_difference.py" />
      <location filename="../core/pairs/clear_findings.py" />
      <source>Valid pixels</source>
      <translation>Píxeles válidos</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Give FILE or FOLDER, or ITEM.</source>
      <translation>Indique FILE o FOLDER, o ITEM.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Give ITEM alone, without FILE or FOLDER.</source>
      <translation>Indique ITEM solo, sin FILE ni FOLDER.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Give FILE or FOLDER, not both.</source>
      <translation>Indique FILE o FOLDER, no ambos.</translation>
    </message>
    <message>
      <location filename="../algorithms/labels.py" />
      <source>“{label}”</source>
      <translation>“{label}”</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>&lt;i&gt;levir&lt;/i&gt;: 8-bit pictures in A, B and label, flat, with lists, for BIT_CD, ChangeFormer, torchgeo's LEVIRCD. &lt;i&gt;levir_split&lt;/i&gt;: the same in train, val and test, for open-cd. &lt;i&gt;oscd&lt;/i&gt;: every patch a region of the Onera set, all bands, for torchgeo's OSCD. &lt;i&gt;packed&lt;/i&gt;: NumPy arrays beside a reader of a few lines. &lt;i&gt;shards&lt;/i&gt;: WebDataset tars of uncompressed GeoTIFFs with an index, read fast in order and at any place.</source>
      <translation>&lt;i&gt;levir&lt;/i&gt;: imágenes de 8 bits en A, B y label, planas, con listas, para BIT_CD, ChangeFormer, LEVIRCD de torchgeo. &lt;i&gt;levir_split&lt;/i&gt;: lo mismo en train, val y test, para open-cd. &lt;i&gt;oscd&lt;/i&gt;: cada parche es una región del conjunto Onera, todas las bandas, para OSCD de torchgeo. &lt;i&gt;packed&lt;/i&gt;: arreglos NumPy junto a un lector de pocas líneas. &lt;i&gt;shards&lt;/i&gt;: tars WebDataset de GeoTIFFs sin comprimir con un índice, que se leen rápido en orden y en cualquier lugar.</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>For levir and levir_split: red, green and blue, by name or number. Empty: B04,B03,B02, or else the first three.</source>
      <translation>Para levir y levir_split: rojo, verde y azul, por nombre o número. Vacío: B04,B03,B02, o si no las tres primeras.</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>For levir and levir_split: the stored values that become 0 and 255, as "300,3400", the same for both dates and all patches. Empty: the 2 % and 98 % quantiles of the training patches.</source>
      <translation>Para levir y levir_split: los valores guardados que pasan a 0 y 255, como "300,3400", los mismos para ambas fechas y todos los parches. Vacío: los cuantiles del 2 % y 98 % de los parches de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>For levir, levir_split and oscd, whose masks have no value for them: &lt;i&gt;drop&lt;/i&gt; leaves patches with ignored pixels out, &lt;i&gt;nochange&lt;/i&gt; counts the pixels as no change. packed keeps them as 255.</source>
      <translation>Para levir, levir_split y oscd, cuyas máscaras no tienen valor para ellos: &lt;i&gt;drop&lt;/i&gt; deja fuera los parches con píxeles ignorados, &lt;i&gt;nochange&lt;/i&gt; cuenta los píxeles como sin cambio. packed los conserva como 255.</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>Bands of 8-bit pictures</source>
      <translation>Bandas de las imágenes de 8 bits</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>Stretch to 8 bits</source>
      <translation>Realce a 8 bits</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>Ignored pixels</source>
      <translation>Píxeles ignorados</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Learn change from verdicts</source>
      <translation>Aprender el cambio de los veredictos</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>The probability of change everywhere, learnt from the polygons that a reviewer accepted, added and rejected: extremely randomised trees on both dates' bands, their difference, evidence and texture. It suggests; verdicts stay with people. Forty answers of both kinds are a good start.</source>
      <translation>La probabilidad de cambio en todas partes, aprendida de los polígonos que un revisor aceptó, añadió y rechazó: árboles extremadamente aleatorios sobre las bandas de ambas fechas, su diferencia, evidencia y textura. Sugiere; los veredictos quedan en manos de personas. Cuarenta respuestas de ambos tipos son un buen comienzo.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Polygons with a field status: &lt;i&gt;accepted&lt;/i&gt; and &lt;i&gt;added&lt;/i&gt; are change, &lt;i&gt;rejected&lt;/i&gt; is none; others do not count.</source>
      <translation>Polígonos con un campo status: &lt;i&gt;accepted&lt;/i&gt; y &lt;i&gt;added&lt;/i&gt; son cambio, &lt;i&gt;rejected&lt;/i&gt; no lo es; los demás no cuentan.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>The scene that the review is of; gives the grid.</source>
      <translation>La escena de la que es la revisión; da la cuadrícula.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Of Change evidence, or a SAVI difference, on T1's grid. Empty: evidence by irmad is made for the purpose.</source>
      <translation>De Evidencia de cambio, o una diferencia de SAVI, en la cuadrícula de T1. Vacío: se hace evidencia por irmad para ello.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>A model of another scene with the same bands and evidence: its answers count as well, those that the review has, too, once.</source>
      <translation>Un modelo de otra escena con las mismas bandas y la misma evidencia: sus respuestas también cuentan; las que la revisión también tiene, una vez.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Of the trees: the same answers and seed give the same result.</source>
      <translation>De los árboles: las mismas respuestas y semilla dan el mismo resultado.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>GeoTIFF, float32, 0 to 1, no data NaN; Threshold mask takes it (fixed, 0.5). 0 where there is less than half of the least evidence of any accepted polygon.</source>
      <translation>GeoTIFF, float32, 0 a 1, sin datos NaN; Máscara por umbral lo acepta (fixed, 0.5). 0 donde hay menos de la mitad de la menor evidencia de cualquier polígono aceptado.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>What was learnt from, for another scene to start from.</source>
      <translation>Lo que se aprendió, para que otra escena parta de ello.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Model to start from</source>
      <translation>Modelo de partida</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Probability of change</source>
      <translation>Probabilidad de cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Model (*.json)</source>
      <translation>Modelo (*.json)</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Answers that were learnt from</source>
      <translation>Respuestas de las que se aprendió</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Share of answers got right by trees that had not seen them</source>
      <translation>Proporción de respuestas acertadas por árboles que no las habían visto</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Share of answers got right by the evidence alone</source>
      <translation>Proporción de respuestas acertadas solo por la evidencia</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Answers that the others contradict</source>
      <translation>Respuestas que las otras contradicen</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Mask to polygons</source>
      <translation>Máscara a polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>One polygon for every region of change (4-connected), to be reviewed and edited with QGIS's own tools: set status to accepted, rejected or unsure; draw with status added.</source>
      <translation>Un polígono por cada región de cambio (vecindad de 4), para revisar y editar con las propias herramientas de QGIS: ponga status en accepted, rejected o unsure; dibuje con status added.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>0 no change, 1 change, 255 ignore.</source>
      <translation>0 sin cambio, 1 cambio, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Gives diff_mean, diff_min and diff_max of every polygon; on the mask's grid.</source>
      <translation>Da diff_mean, diff_min y diff_max de cada polígono; en la cuadrícula de la máscara.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Regions of fewer pixels get no polygon; 0: all do.</source>
      <translation>Las regiones de menos píxeles no reciben polígono; 0: todas lo reciben.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>A GeoPackage is best for the review: it is edited in place and keeps everything.</source>
      <translation>Un GeoPackage es lo mejor para la revisión: se edita en su sitio y lo guarda todo.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <location filename="../ui/panel/base_choice.py" />
      <location filename="../ui/panel/difference.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Smallest region of change (pixels)</source>
      <translation>Región mínima de cambio (píxeles)</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/merge_reviews.py" />
      <location filename="../algorithms/prepare_review.py" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Merge reviews</source>
      <translation>Unir revisiones</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Joins the reviews of one scene by several people, one GeoPackage each, and tells how far they agree: the share of equal verdicts among the polygons that both judged, and Cohen's kappa (1960); of more than two reviewers the mean over their pairs. What comes out is a review itself.</source>
      <translation>Une las revisiones de una escena por varias personas, un GeoPackage cada una, y dice cuánto concuerdan: la proporción de veredictos iguales entre los polígonos que ambas juzgaron, y el kappa de Cohen (1960); de más de dos revisores, la media sobre sus pares. Lo que sale es a su vez una revisión.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>The GeoPackages, or their layers polygons, two or more. Candidates are the same by their uid, added polygons where half of their area is shared.</source>
      <translation>Los GeoPackages, o sus capas polygons, dos o más. Los candidatos son los mismos por su uid, los polígonos añadidos cuando comparten la mitad de su área.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>&lt;i&gt;majority&lt;/i&gt;: most verdicts win, a tie is unsure. &lt;i&gt;disagreements&lt;/i&gt;: only the polygons that were judged differently, as a new queue of candidates. &lt;i&gt;first&lt;/i&gt;: the first verdict wins, in the order of the reviews. Accepted and added are change, rejected is no change; unsure and candidate are no verdict.</source>
      <translation>&lt;i&gt;majority&lt;/i&gt;: vale el veredicto de la mayoría, un empate es dudoso. &lt;i&gt;disagreements&lt;/i&gt;: solo los polígonos juzgados de forma distinta, como nueva cola de candidatos. &lt;i&gt;first&lt;/i&gt;: vale el primer veredicto, en el orden de las revisiones. Aceptado y añadido son cambio, rechazado es sin cambio; dudoso y candidato no son veredicto.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>A GeoPackage like the reviews; a note tells who disagreed and whose shape it is.</source>
      <translation>Un GeoPackage como las revisiones; una nota dice quién discrepó y de quién es la forma.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>CSV: cell, polygons, judged (by two or more), agreed, agreement and kappa, which is empty where it is not defined.</source>
      <translation>CSV: celda, polígonos, juzgados (por dos o más), concordantes, concordancia y kappa, que queda vacío donde no está definido.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Reviews</source>
      <translation>Revisiones</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Merged review</source>
      <translation>Revisión unida</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Agreement by cell</source>
      <translation>Concordancia por celda</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Agreement (0 to 1)</source>
      <translation>Concordancia (0 a 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Polygons judged differently</source>
      <translation>Polígonos juzgados de forma distinta</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>{name}: {layer} has edits that are not saved: save them first.</source>
      <translation>{name}: {layer} tiene ediciones sin guardar: guárdelas antes.</translation>
    </message>
    <message>
      <location filename="../algorithms/model.py" />
      <source>Build data set, step by step (model)</source>
      <translation>Crear conjunto de datos, paso a paso (modelo)</translation>
    </message>
    <message>
      <location filename="../algorithms/network.py" />
      <source>For catalogues whose scenes are not open to everybody: an authentication set up in QGIS (Settings ▸ Options ▸ Authentication), of which only the id is given here. Instead, environment variables can be set: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY for keys, CHANGEMINING_AUTHORIZATION for a header. Nothing of it is written anywhere.</source>
      <translation>Para catálogos cuyas escenas no están abiertas a todos: una autenticación configurada en QGIS (Configuración ▸ Opciones ▸ Autenticación), de la que aquí solo se da el id. En su lugar pueden definirse variables de entorno: AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY para claves, CHANGEMINING_AUTHORIZATION para una cabecera. Nada de ello se escribe en ninguna parte.</translation>
    </message>
    <message>
      <location filename="../algorithms/network.py" />
      <source>Sign-in</source>
      <translation>Autenticación</translation>
    </message>
    <message>
      <location filename="../algorithms/network.py" />
      <source>“Sign-in” {id} is no authentication of this QGIS, or it cannot be unlocked: check it under Settings ▸ Options ▸ Authentication.</source>
      <translation>“Autenticación” {id} no es una autenticación de este QGIS, o no puede desbloquearse: compruébela en Configuración ▸ Opciones ▸ Autenticación.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Normalise radiometry</source>
      <translation>Normalizar radiometría</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>T2 as if it were taken at T1's conditions: one line a band, fitted to pixels that did not change (IR-MAD: Nielsen 2007; Canty &amp; Nielsen 2008). For pairs whose haze, sun or processing differs; it does not make up for another season.</source>
      <translation>T2 como si se hubiera tomado en las condiciones de T1: una recta por banda, ajustada a píxeles que no cambiaron (IR-MAD: Nielsen 2007; Canty &amp; Nielsen 2008). Para pares cuya bruma, sol o procesamiento difieren; no compensa otra estación del año.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>The scene whose radiometry is taken over.</source>
      <translation>La escena cuya radiometría se adopta.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>The scene that is changed; the bands that T1 has too are written.</source>
      <translation>La escena que se cambia; se escriben las bandas que T1 también tiene.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>GeoTIFF on T2's own grid, reflectance × 10000, no data 0, scale tags; lines and statistics stand in its metadata tags.</source>
      <translation>GeoTIFF en la propia cuadrícula de T2, reflectancia × 10000, sin datos 0, etiquetas de escala; las rectas y estadísticas están en sus etiquetas de metadatos.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Normalised T2</source>
      <translation>T2 normalizada</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Stable pixels</source>
      <translation>Píxeles estables</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>RMS of T2 − T1 over stable pixels, before (mean of the bands)</source>
      <translation>RMS de T2 − T1 sobre píxeles estables, antes (media de las bandas)</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>The same afterwards, over pixels that the fit has not seen</source>
      <translation>Lo mismo después, sobre píxeles que el ajuste no vio</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Gain and offset of every band</source>
      <translation>Ganancia y desplazamiento de cada banda</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Name (B04, red, or the band's own description) or number in the file (3). Names are found in the bands' descriptions and wavelengths.</source>
      <translation>Nombre (B04, red, o la descripción de la propia banda) o número en el archivo (3). Los nombres se buscan en las descripciones y longitudes de onda de las bandas.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Name (B08, nir) or number in the file.</source>
      <translation>Nombre (B08, nir) o número en el archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>0.5 is the usual compromise, 0 gives NDVI, 1 is for sparse vegetation (Huete 1988).</source>
      <translation>0,5 es el compromiso usual, 0 da el NDVI, 1 es para vegetación dispersa (Huete 1988).</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>What is needed is reflectance from 0 to 1. &lt;i&gt;auto&lt;/i&gt; goes by the product's metadata around the file, its scale and offset tags, the file name of a Copernicus Browser download or of a known product (Landsat, HLS, PlanetScope, CBERS, AMAZONIA-1), or floating-point reflectance, in this order; it never guesses. &lt;i&gt;dn&lt;/i&gt;: reflectance × 10000 (products before January 2022, or offset removed). &lt;i&gt;dn_offset&lt;/i&gt;: × 10000 + 1000 (since then, and Collection 1). &lt;i&gt;browser_uint16&lt;/i&gt;, &lt;i&gt;browser_uint8&lt;/i&gt;: raw Copernicus Browser downloads. &lt;i&gt;custom&lt;/i&gt;: SCALE and OFFSET.</source>
      <translation>Lo que hace falta es reflectancia de 0 a 1. &lt;i&gt;auto&lt;/i&gt; sigue los metadatos del producto en torno al archivo, sus etiquetas de escala y desplazamiento, el nombre de archivo de una descarga del Copernicus Browser o de un producto conocido (Landsat, HLS, PlanetScope, CBERS, AMAZONIA-1), o reflectancia en coma flotante, en este orden; nunca adivina. &lt;i&gt;dn&lt;/i&gt;: reflectancia × 10000 (productos anteriores a enero de 2022, o sin el desplazamiento). &lt;i&gt;dn_offset&lt;/i&gt;: × 10000 + 1000 (desde entonces, y Collection 1). &lt;i&gt;browser_uint16&lt;/i&gt;, &lt;i&gt;browser_uint8&lt;/i&gt;: descargas brutas del Copernicus Browser. &lt;i&gt;custom&lt;/i&gt;: SCALE y OFFSET.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only for custom: reflectance = value × SCALE + OFFSET.</source>
      <translation>Solo para custom: reflectancia = valor × SCALE + OFFSET.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only for custom, in reflectance: −0.1 for products with the +1000 left in.</source>
      <translation>Solo para custom, en reflectancia: −0,1 para productos en los que quedaron los +1000.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>As stored in the file, for scenes that do not say it themselves: 0 or −9999 outside the swath. A value from 0 up is no data only where all bands hold it. Empty: found in the pixels and told, or the run stops where that is in doubt. &lt;i&gt;none&lt;/i&gt;: every pixel that the file calls valid is.</source>
      <translation>Como está guardado en el archivo, para escenas que no lo dicen ellas mismas: 0 o −9999 fuera de la franja. Un valor desde 0 es sin datos solo donde todas las bandas lo tienen. Vacío: se halla en los píxeles y se informa, o la ejecución se detiene donde es dudoso. &lt;i&gt;none&lt;/i&gt;: todo píxel que el archivo llama válido lo es.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Used only where T2 lies on another grid than T1: it is then resampled once to T1's grid. Grids whose pixels coincide are never resampled.</source>
      <translation>Se usa solo donde T2 está en otra cuadrícula que T1: entonces se remuestrea una vez a la cuadrícula de T1. Las cuadrículas cuyos píxeles coinciden nunca se remuestrean.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Without it, a folder that holds a data set is refused. Other folders always are, and a data set with files of other origin, edited ones, or verdicts that would be lost.</source>
      <translation>Sin esto, una carpeta que contiene un conjunto de datos se rechaza. Las otras carpetas siempre, y también un conjunto con archivos de otro origen, editados, o veredictos que se perderían.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Without it, a file is refused that holds verdicts of a review. Other layers of a GeoPackage always stay.</source>
      <translation>Sin esto, se rechaza un archivo que contiene veredictos de una revisión. Las otras capas de un GeoPackage siempre quedan.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;i&gt;otsu, triangle, li, yen, kittler&lt;/i&gt; look at the histogram of the magnitudes in the chosen direction. &lt;i&gt;fixed&lt;/i&gt;: VALUE itself. &lt;i&gt;sigma&lt;/i&gt;: mean ± VALUE·σ, &lt;i&gt;mad&lt;/i&gt;: median ± VALUE·1.4826·MAD of the difference. &lt;i&gt;percentile&lt;/i&gt; of the magnitudes.</source>
      <translation>&lt;i&gt;otsu, triangle, li, yen, kittler&lt;/i&gt; miran el histograma de las magnitudes en la dirección elegida. &lt;i&gt;fixed&lt;/i&gt;: el propio VALUE. &lt;i&gt;sigma&lt;/i&gt;: media ± VALUE·σ, &lt;i&gt;mad&lt;/i&gt;: mediana ± VALUE·1.4826·MAD de la diferencia. &lt;i&gt;percentile&lt;/i&gt; de las magnitudes.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;i&gt;loss&lt;/i&gt;: the index fell from T1 to T2; &lt;i&gt;gain&lt;/i&gt;: it rose; &lt;i&gt;both&lt;/i&gt;.</source>
      <translation>&lt;i&gt;loss&lt;/i&gt;: el índice bajó de T1 a T2; &lt;i&gt;gain&lt;/i&gt;: subió; &lt;i&gt;both&lt;/i&gt;: ambos.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Keep only regions that reach this magnitude somewhere; 0 switches it off.</source>
      <translation>Conserva solo regiones que alcanzan esta magnitud en algún lugar; 0 lo desactiva.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Regions of fewer pixels (4-connected) are removed; 0: none. Equal to the smallest hole, both are one run of GDAL's sieve; otherwise holes are filled first, then regions are removed.</source>
      <translation>Las regiones de menos píxeles (vecindad de 4) se quitan; 0: ninguna. Igual al hueco mínimo, ambas cosas son una sola pasada del sieve de GDAL; si no, primero se rellenan los huecos y luego se quitan las regiones.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Holes of fewer pixels in a region of change are filled; 0: none.</source>
      <translation>Los huecos de menos píxeles en una región de cambio se rellenan; 0: ninguno.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Polygons with the status &lt;i&gt;candidate&lt;/i&gt;: &lt;i&gt;change&lt;/i&gt; (1), &lt;i&gt;ignore&lt;/i&gt; (255) or &lt;i&gt;nochange&lt;/i&gt; (0); &lt;i&gt;auto&lt;/i&gt; is ignore once a polygon has a verdict, and change before. accepted and added are 1, rejected 0, unsure 255.</source>
      <translation>Polígonos con el status &lt;i&gt;candidate&lt;/i&gt;: &lt;i&gt;change&lt;/i&gt; (1), &lt;i&gt;ignore&lt;/i&gt; (255) o &lt;i&gt;nochange&lt;/i&gt; (0); &lt;i&gt;auto&lt;/i&gt; es ignore en cuanto un polígono tiene veredicto, y change antes. accepted y added son 1, rejected 0, unsure 255.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../ui/panel/pair.py" />
      <source>First date (T1)</source>
      <translation>Primera fecha (T1)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../ui/panel/pair.py" />
      <source>Second date (T2)</source>
      <translation>Segunda fecha (T2)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Red band</source>
      <translation>Banda del rojo</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Near-infrared band</source>
      <translation>Banda del infrarrojo cercano</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Soil factor L</source>
      <translation>Factor de suelo L</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>What the pixel values are</source>
      <translation>Qué son los valores de los píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Scale (custom)</source>
      <translation>Escala (custom)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Offset (custom)</source>
      <translation>Desplazamiento (custom)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>Replace an existing data set</source>
      <translation>Reemplazar un conjunto de datos existente</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Replace verdicts</source>
      <translation>Reemplazar veredictos</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Threshold method</source>
      <translation>Método del umbral</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Value (threshold, k or percentile)</source>
      <translation>Valor (umbral, k o percentil)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Seed value (hysteresis)</source>
      <translation>Valor de semilla (histéresis)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Smallest hole (pixels)</source>
      <translation>Hueco mínimo (píxeles)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Unreviewed candidates are</source>
      <translation>Los candidatos sin revisar son</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>For fixed (empty: {fixed:g}), sigma ({sigma:g}), mad ({mad:g}) and percentile ({percentile:g}). A magnitude above 0: a loss is a difference of −VALUE or less.</source>
      <translation>Para fixed (vacío: {fixed:g}), sigma ({sigma:g}), mad ({mad:g}) y percentile ({percentile:g}). Una magnitud mayor que 0: una pérdida es una diferencia de −VALUE o menos.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches whose centre lies in a polygon of this layer are exported, no others.</source>
      <translation>Solo se exportan parches cuyo centro está en un polígono de esta capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Side of the square patches; 128 as in CHANGE-MINING2025 and CerraData-4MM.</source>
      <translation>Lado de los parches cuadrados; 128 como en CHANGE-MINING2025 y CerraData-4MM.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>From one patch to the next; 0: the patch size. With less than the size patches overlap; those that would share a pixel with another split are left out.</source>
      <translation>De un parche al siguiente; 0: el tamaño del parche. Con menos que el tamaño los parches se solapan; los que compartirían un píxel con otra partición quedan fuera.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;drop&lt;/i&gt; what does not fill a patch; &lt;i&gt;pad&lt;/i&gt; it with no data (needs a lower MIN_VALID); &lt;i&gt;shift&lt;/i&gt; the last patch back onto the scene.</source>
      <translation>&lt;i&gt;drop&lt;/i&gt;: descarta lo que no llena un parche; &lt;i&gt;pad&lt;/i&gt;: lo completa con sin datos (exige un MIN_VALID menor); &lt;i&gt;shift&lt;/i&gt;: desplaza el último parche de vuelta sobre la escena.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;blocks&lt;/i&gt;: squares of BLOCK_SIZE patches go to one split together, which keeps neighbours from leaking. &lt;i&gt;random&lt;/i&gt;: patch by patch (scores come out too good). &lt;i&gt;none&lt;/i&gt;. &lt;i&gt;polygons&lt;/i&gt;: as SPLIT_POLYGONS says. &lt;i&gt;folds&lt;/i&gt;: FOLDS equal parts, in blocks, for cross-validation. &lt;i&gt;train&lt;/i&gt;, &lt;i&gt;val&lt;/i&gt;, &lt;i&gt;test&lt;/i&gt;: all patches of this scene go there, for sets of several scenes (APPEND).</source>
      <translation>&lt;i&gt;blocks&lt;/i&gt;: cuadrados de BLOCK_SIZE parches van juntos a una partición, lo que evita fugas entre vecinos. &lt;i&gt;random&lt;/i&gt;: parche a parche (los resultados salen demasiado buenos). &lt;i&gt;none&lt;/i&gt;. &lt;i&gt;polygons&lt;/i&gt;: como dice SPLIT_POLYGONS. &lt;i&gt;folds&lt;/i&gt;: FOLDS partes iguales, en bloques, para validación cruzada. &lt;i&gt;train&lt;/i&gt;, &lt;i&gt;val&lt;/i&gt;, &lt;i&gt;test&lt;/i&gt;: todos los parches de esta escena van ahí, para conjuntos de varias escenas (APPEND).</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Three numbers that sum to 1; met as nearly as whole blocks allow.</source>
      <translation>Tres números que suman 1; se cumplen tanto como lo permiten bloques enteros.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Side of a block. Small scenes need a smaller one, or a split stays empty.</source>
      <translation>Lado de un bloque. Las escenas pequeñas necesitan uno menor, o una partición queda vacía.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Used instead of BLOCK_SIZE where above 0; rounded up to whole patches.</source>
      <translation>Se usa en lugar de BLOCK_SIZE cuando es mayor que 0; redondeado hacia arriba a parches enteros.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>So many patches are left out between two splits; training patches give way.</source>
      <translation>Tantos parches quedan fuera entre dos particiones; ceden los de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>For SPLIT=folds: splits/fold1.txt, fold2.txt …, each in turn the one to test on.</source>
      <translation>Para SPLIT=folds: splits/fold1.txt, fold2.txt …, cada uno a su vez el de prueba.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>For SPLIT=polygons: a patch belongs to the polygon that its centre lies in, and outside all of them to none.</source>
      <translation>Para SPLIT=polygons: un parche pertenece al polígono en que está su centro, y fuera de todos a ninguno.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Its values are train, val or test.</source>
      <translation>Sus valores son train, val o test.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>The same seed gives the same files, byte for byte.</source>
      <translation>La misma semilla da los mismos archivos, byte a byte.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;none&lt;/i&gt;: half as large again, and quicker to read in training. Of GeoTIFFs in the layout changemining.</source>
      <translation>&lt;i&gt;none&lt;/i&gt;: la mitad más grande, y más rápido de leer al entrenar. De GeoTIFFs en la disposición changemining.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>For instance the scene's tile, so that patches of several scenes can be told apart.</source>
      <translation>Por ejemplo la tesela de la escena, para distinguir los parches de varias escenas.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>The patches join the data set that stands in the folder, under a PREFIX of their own; those near another split's patches there are left out. SIZE, bands, data type and resolution have to be the same. Files of other origin and edited documents stay.</source>
      <translation>Los parches se unen al conjunto de datos que está en la carpeta, bajo un PREFIX propio; los cercanos a parches de otra partición de allí quedan fuera. SIZE, bandas, tipo de datos y resolución tienen que ser los mismos. Los archivos de otro origen y los documentos editados quedan.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>The GeoPackage of a review (preparereview): the manifest then says of every patch how far its review is.</source>
      <translation>El GeoPackage de una revisión (preparereview): el manifiesto dice entonces de cada parche hasta dónde llega su revisión.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches in closed cells of the REVIEW that no undecided candidate reaches into.</source>
      <translation>Parches en celdas cerradas de la REVIEW en las que no entra ningún candidato sin decidir.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1; with a mask from reviewed polygons: pixels of polygons that are unsure, or undecided and ignored, are 255 in the patch, which is left out where there are more.</source>
      <translation>0 a 1; con una máscara de polígonos revisados: los píxeles de polígonos dudosos, o sin decidir e ignorados, son 255 en el parche, que queda fuera donde hay más.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1, of all the patch's pixels.</source>
      <translation>0 a 1, de todos los píxeles del parche.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>A seeded choice of the patches without change is kept; −1 keeps all.</source>
      <translation>Queda una elección con semilla de los parches sin cambio; −1 los conserva todos.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches considered</source>
      <translation>Parches considerados</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: outside GRID</source>
      <translation>Fuera: fuera de GRID</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: below MIN_VALID</source>
      <translation>Fuera: por debajo de MIN_VALID</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: outside SPLIT_POLYGONS</source>
      <translation>Fuera: fuera de SPLIT_POLYGONS</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: overlapping another split</source>
      <translation>Fuera: solapados con otra partición</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: within BUFFER of another split</source>
      <translation>Fuera: a menos de BUFFER de otra partición</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: not reviewed</source>
      <translation>Fuera: no revisados</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: above MAX_UNSURE</source>
      <translation>Fuera: por encima de MAX_UNSURE</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: below MIN_CHANGE</source>
      <translation>Fuera: por debajo de MIN_CHANGE</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: above MAX_NEGATIVE_RATIO</source>
      <translation>Fuera: por encima de MAX_NEGATIVE_RATIO</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Only patches in these polygons</source>
      <translation>Solo parches en estos polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Names separated by commas, as B04,B08; empty: all of T1, in its order, without quality bands (SCL, QA60 …), which have to be named. T2's are matched to T1's.</source>
      <translation>Nombres separados por comas, como B04,B08; vacío: todas las de T1, en su orden, sin bandas de calidad (SCL, QA60 …), que hay que nombrar. Las de T2 se emparejan con las de T1.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patch size (pixels)</source>
      <translation>Tamaño del parche (píxeles)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Stride (pixels)</source>
      <translation>Paso (píxeles)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>At the right and lower edge</source>
      <translation>En el borde derecho e inferior</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Least share of valid pixels</source>
      <translation>Proporción mínima de píxeles válidos</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1; valid in every raster, the labels included. Pixels that a review left unsure or undecided count as valid here, see MAX_UNSURE.</source>
      <translation>0 a 1; válidos en todos los rásters, también en las etiquetas. Los píxeles que una revisión dejó dudosos o sin decidir cuentan aquí como válidos, vea MAX_UNSURE.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1; valid in every raster, the labels included.</source>
      <translation>0 a 1; válidos en todos los rásters, también en las etiquetas.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Split</source>
      <translation>Partición</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Shares of train, val, test</source>
      <translation>Proporciones de train, val, test</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Block size (patches)</source>
      <translation>Tamaño del bloque (parches)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Block size (metres)</source>
      <translation>Tamaño del bloque (metros)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Buffer between splits (patches)</source>
      <translation>Franja entre particiones (parches)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Folds</source>
      <translation>Partes (folds)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Polygons of the splits</source>
      <translation>Polígonos de las particiones</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Field with the split</source>
      <translation>Campo con la partición</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Compression of the patches</source>
      <translation>Compresión de los parches</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Prefix of the patch names</source>
      <translation>Prefijo de los nombres de los parches</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Add to an existing data set</source>
      <translation>Añadir a un conjunto de datos existente</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Only patches that are reviewed</source>
      <translation>Solo parches que se revisaron</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Most unsure pixels (share)</source>
      <translation>Máximo de píxeles dudosos (proporción)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Least share of changed pixels</source>
      <translation>Proporción mínima de píxeles con cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Most patches without change per patch with change</source>
      <translation>Máximo de parches sin cambio por parche con cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches of {folder}</source>
      <translation>Parches de {folder}</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Bands of the patches</source>
      <translation>Bandas de los parches</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;changemining&lt;/i&gt;: T1, T2 and Change folders of GeoTIFFs.</source>
      <translation>&lt;i&gt;changemining&lt;/i&gt;: carpetas T1, T2 y Change de GeoTIFFs.</translation>
    </message>
    <message>
      <location filename="../algorithms/places.py" />
      <location filename="../core/complaints.py" />
      <source>{name} {value} is no extent: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>{name} {value} no es una extensión: indique xmin,xmax,ymin,ymax [EPSG:código].</translation>
    </message>
    <message>
      <location filename="../algorithms/places.py" />
      <source>{name}: {layer} cannot be brought to longitude and latitude: check its coordinate reference system.</source>
      <translation>{name}: {layer} no puede llevarse a longitud y latitud: compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Polygons to mask</source>
      <translation>Polígonos a máscara</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Mask from reviewed polygons, by the pixel-centre rule. Where polygons overlap, accepted and added win over unsure, that over candidate, that over rejected.</source>
      <translation>Máscara de polígonos revisados, por la regla del centro del píxel. Donde se solapan, aceptado y añadido ganan a dudoso, este a candidato, este a rechazado.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>With a field status; without it every polygon is change. Unsaved edits count.</source>
      <translation>Con un campo status; sin él todo polígono es cambio. Las ediciones sin guardar cuentan.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Gives the grid and where there is no data: the difference, or the automatic mask.</source>
      <translation>Da la cuadrícula y dónde no hay datos: la diferencia, o la máscara automática.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>GeoTIFF, uint8: 0 no change, 1 change, 255 ignore.</source>
      <translation>GeoTIFF, uint8: 0 sin cambio, 1 cambio, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Reference raster</source>
      <translation>Ráster de referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <source>Changed pixels</source>
      <translation>Píxeles con cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Prepare review</source>
      <translation>Preparar revisión</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>One GeoPackage with all that a review needs, to be resumed on any day: the polygons, the cells of the patch grid that hold candidates as a queue, and a drawn sample of cells that hold none, to catch what the mask missed.</source>
      <translation>Un GeoPackage con todo lo que necesita una revisión, para retomarla cualquier día: los polígonos, las celdas de la cuadrícula de parches que tienen candidatos como cola, y una muestra sorteada de celdas que no tienen ninguno, para atrapar lo que la máscara pasó por alto.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Of masktopolygons. Statuses are kept, a polygon without one is a candidate; unsaved edits count.</source>
      <translation>De masktopolygons. Los status se conservan, un polígono sin status es candidato; las ediciones sin guardar cuentan.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>The first scene, to be looked at; only its place is written down.</source>
      <translation>La primera escena, para mirarla; solo se anota su lugar.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>The second scene, likewise.</source>
      <translation>La segunda escena, igualmente.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Gives the grid of the cells, and what grows and shrinks polygons in the review.</source>
      <translation>Da la cuadrícula de las celdas, y lo que agranda y encoge polígonos en la revisión.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>That of the patches to be exported: then a cell is a patch.</source>
      <translation>El de los parches por exportar: entonces una celda es un parche.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>How many are drawn to be looked at; 0: none.</source>
      <translation>Cuántas se sortean para mirarlas; 0: ninguna.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>The same seed draws the same cells.</source>
      <translation>La misma semilla sortea las mismas celdas.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Its verdicts are carried over: a polygon of the same shape keeps its verdict, one that overlaps and differs is a candidate with a note to look again, and confirmed polygons that no new one touches stay.</source>
      <translation>Sus veredictos se trasladan: un polígono de la misma forma conserva su veredicto, uno que se solapa y difiere es candidato con una nota para mirarlo de nuevo, y los polígonos confirmados que ninguno nuevo toca quedan.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>A GeoPackage with the layers polygons and cells and the table review.</source>
      <translation>Un GeoPackage con las capas polygons y cells y la tabla review.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Cell size (pixels)</source>
      <translation>Tamaño de la celda (píxeles)</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Cells without candidates</source>
      <translation>Celdas sin candidatos</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Earlier review</source>
      <translation>Revisión anterior</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Cells</source>
      <translation>Celdas</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Replay a data set</source>
      <translation>Reproducir un conjunto de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Build a data set again from its dataset.json, byte for byte: every run that it records, with the same parameters, from the same scenes, which are known by name and SHA-256.</source>
      <translation>Crea un conjunto de datos de nuevo a partir de su dataset.json, byte a byte: cada ejecución que registra, con los mismos parámetros, de las mismas escenas, que se reconocen por nombre y SHA-256.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>It holds dataset.json; where polygons were reviewed, work/polygons.gpkg too. Nothing else of it is needed.</source>
      <translation>Contiene dataset.json; donde se revisaron polígonos, también work/polygons.gpkg. No hace falta nada más de ella.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Searched at any depth. Left empty: the folder that the data set lies in. Scenes of a catalogue that are not there are fetched again.</source>
      <translation>Se busca a cualquier profundidad. Si se deja vacía: la carpeta en que está el conjunto de datos. Las escenas de un catálogo que no estén allí se traen de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Without it, a folder that holds a data set is refused.</source>
      <translation>Sin esto, una carpeta que contiene un conjunto de datos se rechaza.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>It appears whole, with all runs, or not at all; FOLDER itself with REPLACE.</source>
      <translation>Aparece entero, con todas las ejecuciones, o no aparece; la propia FOLDER con REPLACE.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Folder of the scenes</source>
      <translation>Carpeta de las escenas</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Sample for accuracy</source>
      <translation>Muestra para exactitud</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Draws a stratified random sample of a mask, for a person to judge point by point: change or no change. &lt;i&gt;Estimate accuracy and area&lt;/i&gt; then tells how right the mask is and how large the changed area, with intervals (Olofsson et al. 2014; Stehman 2014). The points come in an order that tells nothing of their strata, so that the judge is blind.</source>
      <translation>Sortea una muestra aleatoria estratificada de una máscara, para que una persona juzgue punto por punto: cambio o sin cambio. &lt;i&gt;Estimar exactitud y área&lt;/i&gt; dice después cuán correcta es la máscara y qué área cambió, con intervalos (Olofsson et al. 2014; Stehman 2014). Los puntos vienen en un orden que nada dice de sus estratos, para que el juez juzgue a ciegas.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>What is to be judged: 0 no change, 1 change, 255 ignore.</source>
      <translation>Lo que se juzgará: 0 sin cambio, 1 cambio, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>What the mask was made from, on its grid: parts each class into a stratum that is clear and one that is in doubt, which makes the estimate far better. Without it there are two strata, the mask's classes.</source>
      <translation>De qué se hizo la máscara, en su cuadrícula: divide cada clase en un estrato claro y uno dudoso, lo que mejora mucho la estimación. Sin ello hay dos estratos, las clases de la máscara.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>As 60,90,90,60: no change by weak evidence and by stronger, change by weaker evidence and by strong. Or one number: how many in all. Empty: 60,90,90,60 in four strata, otherwise 300 shared evenly.</source>
      <translation>Como 60,90,90,60: sin cambio por evidencia débil y por más fuerte, cambio por evidencia más débil y por fuerte. O un número: cuántos en total. Vacío: 60,90,90,60 en cuatro estratos, si no 300 repartidos por igual.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Magnitudes of the evidence, ascending, as 0.05,0.1,0.2: the strata are parted by them alone. Empty: no change is parted where 80 % of its pixels lie below, change in the middle.</source>
      <translation>Magnitudes de la evidencia, crecientes, como 0.05,0.1,0.2: los estratos se dividen solo por ellas. Vacío: sin cambio se divide donde el 80 % de sus píxeles queda por debajo, cambio en el medio.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>&lt;i&gt;point&lt;/i&gt;: the pixel around a point. &lt;i&gt;cell&lt;/i&gt;: a square of pixels, which is change where half of it or more is; it forgives dates that do not quite fit.</source>
      <translation>&lt;i&gt;point&lt;/i&gt;: el píxel en torno a un punto. &lt;i&gt;cell&lt;/i&gt;: un cuadrado de píxeles, que es cambio donde la mitad o más lo es; perdona fechas que no encajan del todo.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>For cells: pixels a side.</source>
      <translation>Para celdas: píxeles por lado.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>For planning: the share of right points that you expect, or one for each stratum, as 0.99,0.9,0.7,0.9. Gives the standard error to be expected (Olofsson et al. 2014, equations 5 and 13).</source>
      <translation>Para planificar: la proporción de puntos correctos que espera, o una por estrato, como 0.99,0.9,0.7,0.9. Da el error estándar que cabe esperar (Olofsson et al. 2014, ecuaciones 5 y 13).</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>The same seed draws the same points.</source>
      <translation>La misma semilla sortea los mismos puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>A GeoPackage. Fill in its field reference: 1 change, 0 no change, 255 unsure; what is NULL is not judged yet. For a second judge copy the file before.</source>
      <translation>Un GeoPackage. Rellene su campo reference: 1 cambio, 0 sin cambio, 255 dudoso; lo que es NULL aún no se juzgó. Para un segundo juez, copie el archivo antes.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Difference or evidence</source>
      <translation>Diferencia o evidencia</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../core/accuracy/findings.py" />
      <location filename="../core/choices/accuracy.py" />
      <source>Points per stratum</source>
      <translation>Puntos por estrato</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../core/choices/accuracy.py" />
      <source>Borders of strata</source>
      <translation>Límites de los estratos</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>What is judged</source>
      <translation>Qué se juzga</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../core/choices/accuracy.py" />
      <source>Expected accuracy</source>
      <translation>Exactitud esperada</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../ui/panel/accuracy.py" />
      <source>Sample</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../core/accuracy/templates/body.html" />
      <source>Strata</source>
      <translation>Estratos</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Standard error to be expected (overall accuracy, share of change)</source>
      <translation>Error estándar que cabe esperar (exactitud global, proporción de cambio)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>± to be expected of the area of change (ha, 95 %)</source>
      <translation>± que cabe esperar del área de cambio (ha, 95 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>SAVI</source>
      <translation>SAVI</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>Soil-adjusted vegetation index of one date, from true surface reflectance: (1 + L)(NIR − red)/(NIR + red + L).</source>
      <translation>Índice de vegetación ajustado al suelo de una fecha, de la verdadera reflectancia de superficie: (1 + L)(NIR − rojo)/(NIR + rojo + L).</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>GeoTIFF, float32, no data NaN; what was done stands in its metadata tags.</source>
      <translation>GeoTIFF, float32, sin datos NaN; lo que se hizo está en sus etiquetas de metadatos.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>Scale used (red band)</source>
      <translation>Escala usada (banda del rojo)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>Offset used (red band)</source>
      <translation>Desplazamiento usado (banda del rojo)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>T2 − T1, on T1's grid, where both are valid: a loss of vegetation is negative. Two scenes give the same in one go, without a file of SAVI in between.</source>
      <translation>T2 − T1, en la cuadrícula de T1, donde ambas son válidas: una pérdida de vegetación es negativa. Dos escenas dan lo mismo de una vez, sin un archivo de SAVI de por medio.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Made by the SAVI step, or a scene with its bands; gives the grid.</source>
      <translation>Hecho por el paso SAVI, o una escena con sus bandas; da la cuadrícula.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Made by the SAVI step with the same soil factor; or a scene, if T1 is one.</source>
      <translation>Hecho por el paso SAVI con el mismo factor de suelo; o una escena, si T1 lo es.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>GeoTIFF, float32, no data NaN.</source>
      <translation>GeoTIFF, float32, sin datos NaN.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>SAVI of the first date (T1)</source>
      <translation>SAVI de la primera fecha (T1)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>SAVI of the second date (T2)</source>
      <translation>SAVI de la segunda fecha (T2)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Standard deviation</source>
      <translation>Desviación estándar</translation>
    </message>
    <message>
      <location filename="../algorithms/style.py" />
      <source>Scene {date}</source>
      <translation>Escena {date}</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Threshold mask</source>
      <translation>Máscara por umbral</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Mask of change from an index difference: 0 no change, 1 change, 255 ignore.</source>
      <translation>Máscara de cambio a partir de la diferencia de un índice: 0 sin cambio, 1 cambio, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>T2 − T1 of an index, one band.</source>
      <translation>T2 − T1 de un índice, una banda.</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>GeoTIFF, uint8: 0 no change, 1 change, 255 ignore (no data).</source>
      <translation>GeoTIFF, uint8: 0 sin cambio, 1 cambio, 255 ignorar (sin datos).</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Changed area (ha)</source>
      <translation>Área con cambio (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Changed share of the valid pixels</source>
      <translation>Proporción con cambio de los píxeles válidos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Loss of vegetation</source>
      <translation>Pérdida de vegetación</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Gain of vegetation</source>
      <translation>Ganancia de vegetación</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Reweighted MAD of all bands</source>
      <translation>MAD reponderada de todas las bandas</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Change vector of all bands</source>
      <translation>Vector de cambio de todas las bandas</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>No change</source>
      <translation>Sin cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Ignored</source>
      <translation>Ignorado</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>As the file tells</source>
      <translation>Como dice el archivo</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Reflectance, 0 to 1</source>
      <translation>Reflectancia, 0 a 1</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Reflectance × 10000</source>
      <translation>Reflectancia × 10000</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Reflectance × 10000 + 1000</source>
      <translation>Reflectancia × 10000 + 1000</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Copernicus Browser, 16 bits</source>
      <translation>Copernicus Browser, 16 bits</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Copernicus Browser, 8 bits</source>
      <translation>Copernicus Browser, 8 bits</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>By scale and offset</source>
      <translation>Por escala y desplazamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Bilinear</source>
      <translation>Bilineal</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Nearest neighbour</source>
      <translation>Vecino más próximo</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Cubic</source>
      <translation>Cúbica</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>What neither date tells of the other</source>
      <translation>Lo que una fecha no dice de la otra</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Every kind of change</source>
      <translation>Todo tipo de cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>3 × 3</source>
      <translation>3 × 3</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Otsu</source>
      <translation>Otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Your own value</source>
      <translation>Un valor propio</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Triangle</source>
      <translation>Triángulo</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Li</source>
      <translation>Li</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Yen</source>
      <translation>Yen</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Kittler and Illingworth</source>
      <translation>Kittler e Illingworth</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Standard deviations from the mean</source>
      <translation>Desviaciones estándar de la media</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Robust deviations from the median</source>
      <translation>Desviaciones robustas de la mediana</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Percentile</source>
      <translation>Percentil</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Each pair</source>
      <translation>De cada par</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>All pairs together</source>
      <translation>Todos los pares juntos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Loss and gain</source>
      <translation>Pérdida y ganancia</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>As the review stands</source>
      <translation>Según esté la revisión</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Most verdicts win</source>
      <translation>Gana la mayoría de veredictos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Only what was judged differently</source>
      <translation>Solo lo juzgado de otro modo</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>The first verdict wins</source>
      <translation>Gana el primer veredicto</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Single pixels</source>
      <translation>Píxeles sueltos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Squares of pixels</source>
      <translation>Cuadrados de píxeles</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Leave out what fills no patch</source>
      <translation>Dejar fuera lo que no llena un parche</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Fill up with no data</source>
      <translation>Completar con píxeles sin datos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Move the last patch back</source>
      <translation>Retroceder el último parche</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Neighbours together</source>
      <translation>Vecinos juntos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Patch by patch at random</source>
      <translation>Parche a parche al azar</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>No split</source>
      <translation>Sin partición</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>By polygons</source>
      <translation>Por polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Folds of blocks</source>
      <translation>Partes de bloques (folds)</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>All to training</source>
      <translation>Todo a entrenamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>All to validation</source>
      <translation>Todo a validación</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>All to testing</source>
      <translation>Todo a prueba</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Compressed</source>
      <translation>Comprimido</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Folders</source>
      <translation>Carpetas</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Pictures A, B, label</source>
      <translation>Imágenes A, B, label</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Pictures A, B, label by split</source>
      <translation>Imágenes A, B, label por partición</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Files by band</source>
      <translation>Archivos por banda</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>NumPy arrays</source>
      <translation>Arreglos NumPy</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>WebDataset shards</source>
      <translation>Shards WebDataset</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Leave their patches out</source>
      <translation>Dejar fuera sus parches</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>As it is</source>
      <translation>Como está</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Decibels</source>
      <translation>Decibelios</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Linear power</source>
      <translation>Potencia lineal</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Stop and list them</source>
      <translation>Parar y listarlos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <location filename="../core/accuracy/strata.py" />
      <location filename="../ui/review/sample_page.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>no change</source>
      <translation>sin cambio</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <location filename="../core/accuracy/strata.py" />
      <location filename="../ui/panel/kinds.py" />
      <location filename="../ui/review/sample_page.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>change</source>
      <translation>cambio</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>judged points: {used_count}, strata: {names_count}</source>
      <translation>puntos juzgados: {used_count}, estratos: {names_count}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The confidence is {confidence:g} %: give 50 or more and less than 100, mostly 95.</source>
      <translation>La confianza es {confidence:g} %: indique 50 o más y menos de 100, por lo general 95.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>{name} has no data at any judged point: give the mask that they are of.</source>
      <translation>{name} no tiene datos en ningún punto juzgado: indique la máscara de la que son.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>None of the {points_count} points is judged for sure: fill in 1 (change) or 0 (no change) first, or choose the field that holds the answers.</source>
      <translation>Ninguno de los {points_count} puntos se juzgó con seguridad: rellene antes 1 (cambio) o 0 (sin cambio), o elija el campo que tiene las respuestas.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <location filename="../ui/review/classes.py" />
      <source>class {number}</source>
      <translation>clase {number}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>Every judged point is {word} (points: {judged_count}), and neither accuracy nor area follow from one class: judge more points, or choose the field that holds the answers.</source>
      <translation>Todo punto juzgado es {word} (puntos: {judged_count}), y de una sola clase no salen ni exactitud ni área: juzgue más puntos, o elija el campo que tiene las respuestas.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The sample does not say what the mask has at its points (field map_class): give the layer that sampleaccuracy wrote, or the mask as well.</source>
      <translation>La muestra no dice qué tiene la máscara en sus puntos (campo map_class): indique la capa que escribió sampleaccuracy, o también la máscara.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The point {uid} is judged {answer}, and the mask has no such class: answers are 1 (change), 0 (no change), 255 (unsure), or nothing.</source>
      <translation>El punto {uid} se juzgó {answer}, y la máscara no tiene esa clase: las respuestas son 1 (cambio), 0 (sin cambio), 255 (dudoso), o nada.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The second judge's points are not those of the sample: give a copy of the same sample, judged by another person.</source>
      <translation>Los puntos del segundo juez no son los de la muestra: indique una copia de la misma muestra, juzgada por otra persona.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The stratum {name} ({one:.1%} of the area) has no judged point: judge at least {thin} of its {drawn}.</source>
      <translation>El estrato {name} ({one:.1%} del área) no tiene ningún punto juzgado: juzgue al menos {thin} de sus {drawn}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The stratum {name} has {drawn} points and {units} units to draw them from: give one sample, as sampleaccuracy wrote it.</source>
      <translation>El estrato {name} tiene {drawn} puntos y {units} unidades de las que sortearlos: indique una sola muestra, como la escribió sampleaccuracy.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>points: {points}</source>
      <translation>puntos: {points}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Every point that was drawn is judged.</source>
      <translation>Todo punto sorteado se juzgó.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Fewer than {thin}, too thin for a sound estimate: judge more there.</source>
      <translation>Menos de {thin}, demasiado poco para una estimación sólida: juzgue más ahí.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>points: {unsure}, {part:.1%}</source>
      <translation>puntos: {unsure}, {part:.1%}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>They are left out, as if they had not been drawn.</source>
      <translation>Quedan fuera, como si no se hubieran sorteado.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Omission in audit cells</source>
      <translation>Omisión en las celdas de auditoría</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>cells: {missed} of {cells}, {low:.1%} to {high:.1%}</source>
      <translation>celdas: {missed} de {cells}, {low:.1%} a {high:.1%}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The share of cells without candidates in which change was missed.</source>
      <translation>La proporción de celdas sin candidatos en las que se pasó por alto un cambio.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Agreement of the judges</source>
      <translation>Concordancia de los jueces</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>points: {agreed} of {points}</source>
      <translation>puntos: {agreed} de {points}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>, kappa {value:.3f} ({low:.3f} to {high:.3f})</source>
      <translation>, kappa {value:.3f} ({low:.3f} a {high:.3f})</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>, {unmapped} where the mask has no data are left out</source>
      <translation>, {unmapped} donde la máscara no tiene datos quedan fuera</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The mask does not cover the sample: its figures hold where it has data.</source>
      <translation>La máscara no cubre la muestra: sus cifras valen donde tiene datos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>, not judged: {open}</source>
      <translation>, no juzgados: {open}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>What is not judged is left out as if it had not been drawn: go on in the layer's order, and never leave out what is hard to tell.</source>
      <translation>Lo que no se juzgó queda fuera como si no se hubiera sorteado: siga en el orden de la capa, y nunca deje fuera lo que es difícil de decir.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>{thin} or more in every stratum.</source>
      <translation>{thin} o más en cada estrato.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source> One point alone says nothing of the spread: the greatest possible is taken.</source>
      <translation> Un solo punto nada dice de la dispersión: se toma la mayor posible.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The usual formula (± {area} ha) does not hold here: in some strata all points, or nearly all, were judged alike, which it takes for no doubt. This interval holds what such strata may hide; more points in the largest of them make it narrower.</source>
      <translation>La fórmula usual (± {area} ha) no vale aquí: en algunos estratos todos los puntos, o casi todos, se juzgaron igual, lo que ella toma por ausencia de duda. Este intervalo abarca lo que tales estratos pueden ocultar; más puntos en el mayor de ellos lo estrechan.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The interval reaches {wide:.0%} of the area to either side: more points make it narrower, four times as many half as wide.</source>
      <translation>El intervalo alcanza el {wide:.0%} del área a cada lado: más puntos lo estrechan, cuatro veces más, a la mitad.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Area of change</source>
      <translation>Área de cambio</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Known to {wide:.0%}.</source>
      <translation>Conocida al {wide:.0%}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source> So many may hide errors: look at them again, or say so where you report.</source>
      <translation> Tantos pueden ocultar errores: mírelos de nuevo, o dígalo al comunicarlos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <location filename="../ui/review/queue_dock.py" />
      <source>Unsure</source>
      <translation>Dudosos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Close the review's audit cells first, after what the mask missed is added.</source>
      <translation>Cierre antes las celdas de auditoría de la revisión, después de añadir lo que la máscara pasó por alto.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Cells without a miss ({cells}) only say that fewer than {high:.1%} have one.</source>
      <translation>Las celdas sin falta ({cells}) solo dicen que menos del {high:.1%} tiene una.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source> Open audit cells: {open}.</source>
      <translation> Celdas de auditoría abiertas: {open}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Both have to judge the same points.</source>
      <translation>Ambos tienen que juzgar los mismos puntos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Both layers seem to hold the answers of one judge: give those of another person, as nobody's agreement with themselves tells of the others'.</source>
      <translation>Ambas capas parecen tener las respuestas de un mismo juez: indique las de otra persona, pues la concordancia de alguien consigo mismo nada dice de la de los demás.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>They differ too often: agree on what change is, and judge those points again.</source>
      <translation>Difieren demasiadas veces: acuerden qué es cambio, y juzguen esos puntos de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The first judge's answers are used.</source>
      <translation>Valen las respuestas del primer juez.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>no audit cell is closed</source>
      <translation>ninguna celda de auditoría está cerrada</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>no point is judged by both</source>
      <translation>ningún punto lo juzgaron ambos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Kappa is not defined for one answer.</source>
      <translation>Kappa no está definido para una sola respuesta.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The sample has no point: give the layer that sampleaccuracy wrote.</source>
      <translation>La muestra no tiene puntos: indique la capa que escribió sampleaccuracy.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The sample has no field {missing}: give the layer that sampleaccuracy wrote, with all its fields.</source>
      <translation>La muestra no tiene el campo {missing}: indique la capa que escribió sampleaccuracy, con todos sus campos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The field {field!r} tells of the sample and holds no answers: choose the one that a judge filled in, mostly reference.</source>
      <translation>El campo {field!r} habla de la muestra y no contiene respuestas: elija el que rellenó un juez, por lo general reference.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The sample has no field {field!r}: choose the one with the judge's answers ({attributes}).</source>
      <translation>La muestra no tiene el campo {field!r}: elija el que tiene las respuestas del juez ({attributes}).</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The field {field} of the point {uid} holds {value!r}: answers are 1 or change, 0 or no change, 255 or unsure, or nothing.</source>
      <translation>El campo {field} del punto {uid} contiene {value!r}: las respuestas son 1 o change, 0 o no change, 255 o unsure, o nada.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The layer has points of {strata_count} strata of {strata:.0f}, so that part of the area would be left out: give the whole layer that sampleaccuracy wrote, what is not judged with it.</source>
      <translation>La capa tiene puntos de {strata_count} estratos de los {strata:.0f}, de modo que parte del área quedaría fuera: indique la capa entera que escribió sampleaccuracy, también con lo que no se juzgó.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>{name} has another coordinate reference system than the sample: give a mask on the grid that the sample was drawn on.</source>
      <translation>{name} tiene otro sistema de referencia de coordenadas que la muestra: indique una máscara en la cuadrícula en que se sorteó la muestra.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>{name} is on another grid than the sample, whose point {uid} lies {inside}: give a mask on the grid that the sample was drawn on.</source>
      <translation>{name} está en otra cuadrícula que la muestra, cuyo punto {uid} queda {inside}: indique una máscara en la cuadrícula en que se sorteó la muestra.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The field {name} of the point {uid} holds {attributes!r}, which is no number above 0: give the layer that sampleaccuracy wrote.</source>
      <translation>El campo {name} del punto {uid} contiene {attributes!r}, que no es un número mayor que 0: indique la capa que escribió sampleaccuracy.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The point {uid} comes twice: give each judge's points as a layer of its own, the second as “Second judge”.</source>
      <translation>El punto {uid} viene dos veces: indique los puntos de cada juez como capa propia, la segunda como “Segundo juez”.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The points of the stratum {stratum} do not agree on how large it is: give one sample, as sampleaccuracy wrote it.</source>
      <translation>Los puntos del estrato {stratum} no concuerdan sobre su tamaño: indique una sola muestra, como la escribió sampleaccuracy.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The point {uid} has no geometry: take it out of the sample.</source>
      <translation>El punto {uid} no tiene geometría: quítelo de la muestra.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/report.py" />
      <source>Nothing speaks against reporting these figures.</source>
      <translation>Nada impide dar estas cifras.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/report.py" />
      <source>The estimate stands; findings to look at before it is used: {doubtful} of {all}.</source>
      <translation>La estimación vale; hallazgos que mirar antes de usarla: {doubtful} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/report.py" />
      <source>; by the mask {area}</source>
      <translation>; según la máscara {area}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/report.py" />
      <location filename="../ui/panel/accuracy.py" />
      <source>Mask</source>
      <translation>Máscara</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>Accuracy check</source>
      <translation>Comprobación de la exactitud</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>The accuracy fails its check: {told}. {advice}</source>
      <translation>La exactitud falla en la comprobación: {told}. {advice}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>Accuracy and area were estimated from {points} points of a stratified random sample in {strata} strata with the estimators of Olofsson et al. (2014) and Stehman (2014), with {confidence:g} % confidence intervals: {told}.</source>
      <translation>La exactitud y el área se estimaron con {points} puntos de una muestra aleatoria estratificada en {strata} estratos, con los estimadores de Olofsson et al. (2014) y Stehman (2014) e intervalos de confianza del {confidence:g} %: {told}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>overall accuracy {share}</source>
      <translation>exactitud global {share}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source> Intervals given by their ends come from score intervals of the strata, joined by the method of variance estimates recovery (Zou, Huang &amp; Zhang 2009).</source>
      <translation> Los intervalos dados por sus extremos provienen de intervalos de puntuación (score) de los estratos, reunidos por el método de recuperación de estimaciones de varianza (Zou, Huang &amp; Zhang 2009).</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>area of change {area} ha, where the mask has {mapped} ha</source>
      <translation>área de cambio {area} ha, donde la máscara tiene {mapped} ha</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>user's accuracy of change {share}</source>
      <translation>exactitud del usuario del cambio {share}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>producer's accuracy of change {share}</source>
      <translation>exactitud del productor del cambio {share}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{label}: {one_count} of {units} ({area:.6g} ha)</source>
      <translation>{label}: {one_count} de {units} ({area:.6g} ha)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{output}: a sample is a GeoPackage, so end the name in .gpkg.</source>
      <translation>{output}: una muestra es un GeoPackage, así que termine el nombre en .gpkg.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>Expected standard error (overall accuracy, share of change): {error:.4f}, so ± {margin:.4g} ha of change (95 %); for {aim:g}, {best} points dealt best would do</source>
      <translation>Error estándar que cabe esperar (exactitud global, proporción de cambio): {error:.4f}, o sea ± {margin:.4g} ha de cambio (95 %); para {aim:g} bastarían {best} puntos mejor repartidos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>There are {strata} strata and {given_count} numbers of expected accuracy ({accuracy}): give {strata}, or one for all.</source>
      <translation>Hay {strata} estratos y {given_count} números de exactitud esperada ({accuracy}): indique {strata}, o uno para todos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{unknown} of the mask's {units} have no evidence: they count as having none of change.</source>
      <translation>{unknown} de {units} de la máscara no tienen evidencia: cuentan como sin evidencia de cambio.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>Nothing lies in the stratum “{label}”: it is left out.</source>
      <translation>No hay nada en el estrato “{label}”: queda fuera.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{told}, all there are, though {count} were asked for.</source>
      <translation>{told}, todos los que hay, aunque se pidieron {count}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/second.py" />
      <source>{path} holds answers of a judge ({count}), which would be lost: choose another name, or move it away.</source>
      <translation>{path} contiene respuestas de un evaluador ({count}), que se perderían: elija otro nombre, o muévalo.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/second.py" />
      <source>{path} cannot be read, so that nobody knows whether it holds answers: choose another name, or move it away. [{error}]</source>
      <translation>{path} no se puede leer, y nadie sabe si contiene respuestas: elija otro nombre, o muévalo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>mask: no change</source>
      <translation>máscara: sin cambio</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>mask: change</source>
      <translation>máscara: cambio</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>all</source>
      <translation>todo</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>{name} shows {word} alone, and the sample needs both change and no change: choose another threshold for the mask, or smaller cells.</source>
      <translation>{name} muestra solo {word}, y la muestra necesita tanto cambio como sin cambio: elija otro umbral para la máscara, o celdas más pequeñas.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>There are {strata_count} strata and {given_count} numbers of points per stratum ({allocation}): give {strata_count}, or how many in all.</source>
      <translation>Hay {strata_count} estratos y {given_count} números de puntos por estrato ({allocation}): indique {strata_count}, o cuántos en total.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>There are too few points for the strata ({whole} for {strata_count}): draw more.</source>
      <translation>Hay muy pocos puntos para los estratos ({whole} para {strata_count}): sortee más.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>evidence {low:.4g} to {high:.4g}</source>
      <translation>evidencia {low:.4g} a {high:.4g}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>Borders of strata are magnitudes of the evidence: give that too, or leave the borders empty.</source>
      <translation>Los límites de los estratos son magnitudes de la evidencia: indíquela también, o deje los límites vacíos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>evidence from {low:.4g}</source>
      <translation>evidencia desde {low:.4g}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>evidence below {high:.4g}</source>
      <translation>evidencia por debajo de {high:.4g}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/units.py" />
      <source>A cell of {side} pixels does not fit into {source} ({width} × {height}): choose a smaller cell size.</source>
      <translation>Una celda de {side} píxeles no cabe en {source} ({width} × {height}): elija un tamaño de celda menor.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/units.py" />
      <source>{found} has {found_count} bands and is no evidence of change: give the difference or the evidence that the mask was made from.</source>
      <translation>{found} tiene {found_count} bandas y no es evidencia de cambio: indique la diferencia o la evidencia de la que se hizo la máscara.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/units.py" />
      <source>{found} is on another grid than the mask {mask}: give the difference or the evidence that the mask was made from.</source>
      <translation>{found} está en otra cuadrícula que la máscara {mask}: indique la diferencia o la evidencia de la que se hizo la máscara.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/again.py" />
      <source>an address</source>
      <translation>una dirección</translation>
    </message>
    <message>
      <location filename="../core/catalogue/again.py" />
      <source>text or a number</source>
      <translation>texto o un número</translation>
    </message>
    <message>
      <location filename="../core/catalogue/again.py" />
      <source>get the scene by hand</source>
      <translation>consiga la escena a mano</translation>
    </message>
    <message>
      <location filename="../core/catalogue/again.py" />
      <source>{name}: what is kept of its import cannot be read: {cure}.</source>
      <translation>{name}: lo que se guarda de su importación no puede leerse: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/assets.py" />
      <source>{href} cannot be read: it is missing or damaged. [{error}]</source>
      <translation>{href} no puede leerse: falta o está dañado. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/assets.py" />
      <source>{name} is no GeoTIFF and no JPEG 2000: it is not read. [{error}]</source>
      <translation>{name} no es GeoTIFF ni JPEG 2000: no se lee. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/assets.py" />
      <source>GDAL {told} of this QGIS cannot sign in to read images: use QGIS with GDAL 3.6 or newer, or a catalogue whose scenes are open to everybody.</source>
      <translation>GDAL {told} de este QGIS no puede autenticarse para leer imágenes: use un QGIS con GDAL 3.6 o más nuevo, o un catálogo cuyas escenas estén abiertas a todos.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/documents.py" />
      <source>{base} names {href}, which is neither a file nor an address of the web: it is not opened.</source>
      <translation>{base} nombra {href}, que no es un archivo ni una dirección de la web: no se abre.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/documents.py" />
      <location filename="../core/io/source.py" />
      <source>{path} does not exist: check the path.</source>
      <translation>{path} no existe: revise la ruta.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/documents.py" />
      <source>{address} is no catalogue: its answer cannot be read as JSON. Check the address. [{error}]</source>
      <translation>{address} no es un catálogo: su respuesta no puede leerse como JSON. Compruebe la dirección. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/documents.py" />
      <source>{base} names {href}, which is nothing of the web: it is not opened.</source>
      <translation>{base} nombra {href}, que no es nada de la web: no se abre.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>{item}, {day}, baseline {baseline}, {catalogue}</source>
      <translation>{item}, {day}, línea base {baseline}, {catalogue}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <location filename="../core/scenes/import_plan.py" />
      <source>EXTENT is empty: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>EXTENT está vacío: indique xmin,xmax,ymin,ymax [EPSG:código].</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>EXTENT does not say its coordinate reference system, which a scene of a catalogue needs: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>EXTENT no dice su sistema de referencia de coordenadas, que una escena de un catálogo necesita: indique xmin,xmax,ymin,ymax [EPSG:código].</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <location filename="../core/scenes/import_plan.py" />
      <source>BANDS is empty: name bands (B02,B03,B04,B08), or give all.</source>
      <translation>BANDS está vacío: nombre bandas (B02,B03,B04,B08), o indique all.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>There is no extent: all of the scene is read, {size:.0f} million pixels.</source>
      <translation>No hay extensión: se lee la escena entera, {size:.0f} millones de píxeles.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>not stated</source>
      <translation>no indicada</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>The item {id} has no band {name}: it has {preset}.</source>
      <translation>El ítem {id} no tiene la banda {name}: tiene {preset}.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>The item {id} does not tell which bands it has: name them.</source>
      <translation>El ítem {id} no dice qué bandas tiene: nómbrelas.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>BANDS: {one}: bands of a catalogue's scene are given by name.</source>
      <translation>BANDS: {one}: las bandas de una escena de catálogo se dan por su nombre.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <location filename="../core/scenes/import_plan.py" />
      <source>BANDS names {name} twice.</source>
      <translation>BANDS nombra {name} dos veces.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>a local catalogue</source>
      <translation>un catálogo local</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” reaches across the 180th meridian, or around the Earth: give what lies on either side of it by itself.</source>
      <translation>“Área” cruza el meridiano 180, o da la vuelta a la Tierra: dé por separado lo que queda a cada lado.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>No pair suits: the clearest scenes have {t1:.0%} cloud over the area in the first period and {t2:.0%} in the second. Allow more cloud (“Most cloud (%)” is {most:g}) or dates further apart in the year (“Season (days)” is {season}), or choose longer periods.</source>
      <translation>Ningún par sirve: las escenas más despejadas tienen {t1:.0%} de nubes sobre el área en el primer período y {t2:.0%} en el segundo. Permita más nubes (“Máximo de nubes (%)” es {most:g}) o fechas más alejadas en el año (“Estación (días)” es {season}), o elija períodos más largos.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>Scenes: {sides_count} in the first period, {sides_count2} in the second ({preset}).</source>
      <translation>Escenas: {sides_count} en el primer período, {sides_count2} en el segundo ({preset}).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>First period</source>
      <translation>Primer período</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>Second period</source>
      <translation>Segundo período</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>The second period, to {both}, is before the first, from {both2}: the first date has to be the earlier one.</source>
      <translation>El segundo período, hasta {both}, es anterior al primero, desde {both2}: la primera fecha tiene que ser la más antigua.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Most cloud (%)” is {max_cloud:g}: give 0 to 100.</source>
      <translation>“Máximo de nubes (%)” es {max_cloud:g}: indique de 0 a 100.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Season (days)” is {season}: give 0 to 183.</source>
      <translation>“Estación (días)” es {season}: indique de 0 a 183.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Most pairs” is {pairs}: give 1 to 10000.</source>
      <translation>“Máximo de pares” es {pairs}: indique de 1 a 10000.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>first</source>
      <translation>primer</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>second</source>
      <translation>segundo</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>No pair suits: nothing tells how cloudy the scenes of the {label} period are, which counts as 50%. Set “Most cloud (%)” to 50 or more, and look at the scenes yourself.</source>
      <translation>Ningún par sirve: nada dice cuánta nube tienen las escenas del {label} periodo, lo que cuenta como 50%. Ponga “Máximo de nubes (%)” en 50 o más, y mire las escenas usted mismo.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” holds no polygon: give an extent or a layer of polygons.</source>
      <translation>“Área” no contiene ningún polígono: indique una extensión o una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” is empty: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>“Área” está vacía: indique xmin,xmax,ymin,ymax [EPSG:código].</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” does not lie on the Earth: check its coordinate reference system, as in -60,-59,-4,-3 [EPSG:4326].</source>
      <translation>“Área” no está en la Tierra: compruebe su sistema de referencia de coordenadas, como en -60,-59,-4,-3 [EPSG:4326].</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” is larger than 10 × 10 degrees: pairs are looked for around a place; give a smaller one.</source>
      <translation>“Área” es mayor que 10 × 10 grados: los pares se buscan alrededor de un lugar; indique una más pequeña.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>Pairs that suit: {pairs_count}; the table holds the best of them ({told_count}).</source>
      <translation>Pares que sirven: {pairs_count}; la tabla contiene los mejores ({told_count}).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“{label}” ends on {end}, before it begins on {start}.</source>
      <translation>“{label}” termina el {end}, antes de empezar el {start}.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>No item there (of {items_count}) has a red and a near-infrared band: name the collection of the scenes (“Collections”).</source>
      <translation>Ningún ítem de allí (de {items_count}) tiene banda del rojo y del infrarrojo cercano: nombre la colección de las escenas (“Colecciones”).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>The catalogue has no scene of the {label} period there: choose a longer period, or check where the area lies.</source>
      <translation>El catálogo no tiene ninguna escena del {label} período allí: elija un período más largo, o compruebe dónde está el área.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>Scene classifications that cannot be read: {count} of {all}. There the cloud of the whole tile counts instead of the area's. {reason}</source>
      <translation>Clasificaciones de escena que no se pueden leer: {count} de {all}. Allí cuentan las nubes de toda la tesela en lugar de las del área. {reason}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“{label}” begins or ends on {day!r}: give days as 2017-06-01, or a period as 2017-06-01/2017-09-30.</source>
      <translation>“{label}” empieza o termina el {day!r}: indique días como 2017-06-01, o un período como 2017-06-01/2017-09-30.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>{count} scenes of the {label} period are more than are looked at over the area: the {most} with the least cloud are; choose shorter periods for the others.</source>
      <translation>{count} escenas del {label} período son más de las que se examinan sobre el área: se examinan las {most} con menos nubes; elija períodos más cortos para las demás.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/item.py" />
      <source>{name} is no STAC item (a GeoJSON feature with assets).</source>
      <translation>{name} no es un ítem STAC (un objeto GeoJSON con assets).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/item.py" />
      <source>{name} is no STAC item: it has no id, no properties or no assets.</source>
      <translation>{name} no es un ítem STAC: no tiene id, properties o assets.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/item.py" />
      <source>The item {identity} of {name} tells no date: it cannot be used.</source>
      <translation>El ítem {identity} de {name} no indica fecha: no puede usarse.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>{low:.0f} to {high:.0f} as stored</source>
      <translation>{low:.0f} a {high:.0f} tal como están guardados</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>{name}: it cannot be decided whether the +1000 of products since January 2022 is in its pixels: {told}; its darkest pixels are {seen}, where about 1200 to 1600 mean that it is, and 90 to 700 that it is not. Say so in “What the pixel values are”: SCALING=dn_offset if it is in them, SCALING=dn if not.</source>
      <translation>{name}: no puede decidirse si los +1000 de los productos desde enero de 2022 están en sus píxeles: {told}; sus píxeles más oscuros son {seen}, donde unos 1200 a 1600 significan que están, y 90 a 700 que no. Dígalo en “Qué son los valores de los píxeles”: SCALING=dn_offset si están en ellos, SCALING=dn si no.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>its offset of {offset:g}</source>
      <translation>su desplazamiento de {offset:g}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>the file's offset of {offset:g}</source>
      <translation>el desplazamiento de {offset:g} del archivo</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>{name} contradicts itself: {right} against {wrong}. Its darkest pixels ({seen}) agree with the former, so {wanted:+g} is added to the stored values.</source>
      <translation>{name} se contradice: {right} contra {wrong}. Sus píxeles más oscuros ({seen}) concuerdan con lo primero, así que se suma {wanted:+g} a los valores guardados.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>none was looked at</source>
      <translation>no se examinó ninguno</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>it tells neither its baseline nor an offset</source>
      <translation>no indica ni su línea base ni un desplazamiento</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>its flag that the offset is taken out</source>
      <translation>su indicación de que el desplazamiento se quitó</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>its processing baseline {baseline}</source>
      <translation>su línea base de procesamiento {baseline}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>its flag that the offset is left in</source>
      <translation>su indicación de que el desplazamiento quedó</translation>
    </message>
    <message>
      <location filename="../core/catalogue/preset.py" />
      <source>“Catalogue” is {text!r}, which is no catalogue: give {presets}, the address of a STAC catalogue (https://…), or the path of a catalogue.json.</source>
      <translation>“Catálogo” es {text!r}, que no es un catálogo: indique {presets}, la dirección de un catálogo STAC (https://…), o la ruta de un catalogue.json.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>Sign in with “Sign-in” (AUTH), an authentication that you have set up in QGIS (Settings ▸ Options ▸ Authentication).</source>
      <translation>Autentíquese con “Autenticación” (AUTH), una autenticación que haya configurado en QGIS (Configuración ▸ Opciones ▸ Autenticación).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>The connection broke while {name} was read. [{reason}]</source>
      <translation>La conexión se cortó mientras se leía {name}. [{reason}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name} did not answer for {stall:g} seconds.</source>
      <translation>{name} no respondió durante {stall:g} segundos.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{address} leads to {target}, which is no address of the web: it is not followed.</source>
      <translation>{address} lleva a {target}, que no es una dirección de la web: no se sigue.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{address} leads from one address to the next without end, at last to {target}: check the address.</source>
      <translation>{address} lleva de una dirección a otra sin fin, por último a {target}: compruebe la dirección.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name}: no try is allowed.</source>
      <translation>{name}: no se permite ningún intento.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name} is not for everybody (HTTP {status}). {sign_in}</source>
      <translation>{name} no es para todos (HTTP {status}). {sign_in}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{address} is no address of the web that can be used: it has to begin with https:// or http://.</source>
      <translation>{address} no es una dirección de la web que pueda usarse: tiene que empezar por https:// o http://.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name} is not there (HTTP {status}): check the address, or find the scene anew in its catalogue.</source>
      <translation>{name} no está allí (HTTP {status}): compruebe la dirección, o busque la escena de nuevo en su catálogo.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{host} cannot be reached: check the connection to the internet, and QGIS's proxy (Settings ▸ Options ▸ Network). [{reason}]</source>
      <translation>No se puede llegar a {host}: compruebe la conexión a internet, y el proxy de QGIS (Configuración ▸ Opciones ▸ Red). [{reason}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name} is larger than {most} MB: it is no catalogue's answer.</source>
      <translation>{name} es mayor que {most} MB: no es la respuesta de un catálogo.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>The server cannot answer for {name} at the moment (HTTP {status}).</source>
      <translation>El servidor no puede responder por {name} en este momento (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>The server refuses {name} (HTTP {status}): check the address.</source>
      <translation>El servidor rechaza {name} (HTTP {status}): compruebe la dirección.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{error} Tried {tries} times; run again later to go on.</source>
      <translation>{error} Intentado {tries} veces; ejecute de nuevo más tarde para continuar.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{address} is no STAC catalogue.</source>
      <translation>{address} no es un catálogo STAC.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{before} sends on to {address}, which is another host: it is not followed.</source>
      <translation>{before} remite a {address}, que es otro servidor: no se sigue.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{address} has more than {most_items} scenes there: choose shorter periods or a smaller area.</source>
      <translation>{address} tiene más de {most_items} escenas allí: elija períodos más cortos o un área más pequeña.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{place} answers in pages without end: choose a shorter period.</source>
      <translation>{place} responde en páginas sin fin: elija un período más corto.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{place} does not answer as a STAC API: check the address.</source>
      <translation>{place} no responde como una API STAC: compruebe la dirección.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{address} holds more than {most_documents} documents: give the collection that is wanted, or a catalogue with a search (a STAC API).</source>
      <translation>{address} contiene más de {most_documents} documentos: indique la colección deseada, o un catálogo con búsqueda (una API STAC).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>An item is left out: {error}</source>
      <translation>Se deja fuera un ítem: {error}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/signing.py" />
      <source>{address} gives no signature: run again later.</source>
      <translation>{address} no da ninguna firma: ejecute de nuevo más tarde.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/staging.py" />
      <source>The extent</source>
      <translation>La extensión</translation>
    </message>
    <message>
      <location filename="../core/catalogue/staging.py" />
      <source>{error} What was fetched is kept for the same import with the same output.</source>
      <translation>{error} Lo que se trajo se guarda para la misma importación con la misma salida.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/staging.py" />
      <location filename="../core/scenes/import_plan.py" />
      <source>EXTENT does not meet {name}: check its coordinates and their reference system.</source>
      <translation>EXTENT no encuentra {name}: revise sus coordenadas y su sistema de referencia.</translation>
    </message>
    <message>
      <location filename="../core/change/chain.py" />
      <source>Changed pixels: {changed_pixels}, {changed_area_ha:.1f} ha, {changed_fraction:.2%} of the valid pixels</source>
      <translation>Píxeles con cambio: {changed_pixels}, {changed_area_ha:.1f} ha, {changed_fraction:.2%} de los píxeles válidos</translation>
    </message>
    <message>
      <location filename="../core/change/chain.py" />
      <source>{reason} Run checkpair for the report, or set IGNORE_PAIR_CHECK to go on.</source>
      <translation>{reason} Ejecute checkpair para ver el informe, o ponga IGNORE_PAIR_CHECK para seguir.</translation>
    </message>
    <message>
      <location filename="../core/change/chain.py" />
      <source>The pair fails its check, and the build goes on: IGNORE_PAIR_CHECK is set.</source>
      <translation>El par falla en la comprobación, y la creación sigue: IGNORE_PAIR_CHECK está puesto.</translation>
    </message>
    <message>
      <location filename="../core/change/export.py" />
      <source>The mask {mask} is on another grid than T1 ({t1}): make it from these two scenes (thresholdmask), or rasterise the polygons with T1's difference as REFERENCE.</source>
      <translation>La máscara {mask} está en otra cuadrícula que T1 ({t1}): hágala con estas dos escenas (thresholdmask), o rasterice los polígonos con la diferencia de T1 como REFERENCE.</translation>
    </message>
    <message>
      <location filename="../core/checks/check.py" />
      <source>Data set check</source>
      <translation>Comprobación del conjunto de datos</translation>
    </message>
    <message>
      <location filename="../core/checks/check.py" />
      <source>The data set fails its check: {told}. {advice}</source>
      <translation>El conjunto de datos falla en la comprobación: {told}. {advice}</translation>
    </message>
    <message>
      <location filename="../core/checks/check.py" />
      <source>Every patch was read ({inventory_count})</source>
      <translation>Se leyeron todos los parches ({inventory_count})</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>, paired by the end of their names</source>
      <translation>, emparejados por el final de sus nombres</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Twins</source>
      <translation>Gemelos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>, side files: {side_files} (.aux.xml and such)</source>
      <translation>, archivos auxiliares: {side_files} (.aux.xml y similares)</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Stray files</source>
      <translation>Archivos sueltos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Sizes, bands, data types</source>
      <translation>Tamaños, bandas, tipos de datos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>bands {told} beside {told2}</source>
      <translation>bandas {told} junto a {told2}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Bring both dates to the same bands in the same order: export them again.</source>
      <translation>Lleve ambas fechas a las mismas bandas en el mismo orden: expórtelas de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Georeference</source>
      <translation>Georreferencia</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Pixels of the images</source>
      <translation>Píxeles de las imágenes</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Two dates</source>
      <translation>Dos fechas</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Duplicates</source>
      <translation>Duplicados</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Patches: {inventory_count}, in {folders}{how}</source>
      <translation>Parches: {inventory_count}, en {folders}{how}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>none{beside}</source>
      <translation>ninguno{beside}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Nothing but patches in their folders; side files are passed over.</source>
      <translation>Nada más que parches en sus carpetas; los archivos auxiliares se pasan por alto.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>letters, digits, _ . - and no dates</source>
      <translation>letras, cifras, _ . - y ninguna fecha</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Loaders and list files read these.</source>
      <translation>Los cargadores y los archivos de listas leen estos.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Files read to the last pixel: {files}</source>
      <translation>Archivos leídos hasta el último píxel: {files}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>All can be decoded.</source>
      <translation>Todos se pueden decodificar.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>One size, one set of bands and one data type in every folder.</source>
      <translation>Un tamaño, un juego de bandas y un tipo de datos en cada carpeta.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <location filename="../core/checks/split_findings.py" />
      <location filename="../core/pairs/date_findings.py" />
      <source>{one} and {other}</source>
      <translation>{one} y {other}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <location filename="../core/checks/report.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Plain pictures: fine to train on, not to map with.</source>
      <translation>Imágenes simples: buenas para entrenar, no para cartografiar.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <location filename="../core/pairs/grid_findings.py" />
      <source>a CRS without EPSG code</source>
      <translation>un SRC sin código EPSG</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>{codes}, pixels of {size:g} × {size2:g}</source>
      <translation>{codes}, píxeles de {size:g} × {size2:g}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Twins lie on the same pixels.</source>
      <translation>Los gemelos caen sobre los mismos píxeles.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no empty, constant or partly invalid image</source>
      <translation>ninguna imagen vacía, constante o inválida en parte</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Every image shows something everywhere.</source>
      <translation>Toda imagen muestra algo en todas partes.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>T1 and T2 differ in every patch</source>
      <translation>T1 y T2 difieren en todos los parches</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>No date was written twice.</source>
      <translation>Ninguna fecha se escribió dos veces.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no image occurs twice</source>
      <translation>ninguna imagen aparece dos veces</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Compared by their pixels.</source>
      <translation>Comparadas por sus píxeles.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no such file</source>
      <translation>no existe tal archivo</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Add the missing twins or remove the patches without.</source>
      <translation>Añada los gemelos que faltan o quite los parches sin ellos.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>a name that is taken</source>
      <translation>un nombre ya tomado</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename or remove files of equal name.</source>
      <translation>Renombre o quite los archivos de igual nombre.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Code that pairs by sorted position needs no name missing, and finds none.</source>
      <translation>El código que empareja por posición ordenada necesita que no falte ningún nombre, y no falta ninguno.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Every patch has one file in every folder.</source>
      <translation>Todo parche tiene un archivo en cada carpeta.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no patch</source>
      <translation>no es un parche</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Move it out: code that loads whatever lies in the folder stumbles.</source>
      <translation>Sáquelo de ahí: el código que carga todo lo que hay en la carpeta tropieza.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>a space, comma or # in it</source>
      <translation>un espacio, coma o # en él</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename: list files break on it.</source>
      <translation>Renombre: los archivos de listas se rompen con eso.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>other letters than A–Z a–z 0–9 _ . -</source>
      <translation>otras letras que A–Z a–z 0–9 _ . -</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename to be safe.</source>
      <translation>Renombre para estar seguro.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>a date in it</source>
      <translation>una fecha en él</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename: torchgeo takes it for the time and finds no overlap of T1 and T2.</source>
      <translation>Renombre: torchgeo la toma por el tiempo y no halla solapamiento de T1 y T2.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>cannot be decoded</source>
      <translation>no se puede decodificar</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fetch or make them again: they are truncated, damaged or of another kind.</source>
      <translation>Descárguelos o hágalos de nuevo: están truncados, dañados o son de otro tipo.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>files of many patches that are not whole</source>
      <translation>archivos de muchos parches que no están enteros</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fetch these again first: patches of theirs are missing.</source>
      <translation>Descargue primero estos de nuevo: faltan parches suyos.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>not of one size with its twins</source>
      <translation>no del mismo tamaño que sus gemelos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Cut them alike.</source>
      <translation>Córtelos iguales.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another size than most</source>
      <translation>de otro tamaño que la mayoría</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Cut them alike: a batch needs one size.</source>
      <translation>Córtelos iguales: un lote necesita un solo tamaño.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of other bands than most</source>
      <translation>de otras bandas que la mayoría</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Keep to the bands that all patches have.</source>
      <translation>Quédese con las bandas que tienen todos los parches.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another data type than most</source>
      <translation>de otro tipo de datos que la mayoría</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Store one type: scales may differ.</source>
      <translation>Guarde un solo tipo: las escalas pueden diferir.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>other bands at each date</source>
      <translation>otras bandas en cada fecha</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Keep those of both.</source>
      <translation>Quédese con las de ambas.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>another data type at each date</source>
      <translation>otro tipo de datos en cada fecha</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Store one type.</source>
      <translation>Guarde un solo tipo.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>on other pixels than its twins</source>
      <translation>sobre otros píxeles que sus gemelos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Resample to one grid.</source>
      <translation>Remuestree a una sola cuadrícula.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>partly without georeference</source>
      <translation>en parte sin georreferencia</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Write it to every file.</source>
      <translation>Escríbala en todos los archivos.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another CRS than most</source>
      <translation>de otro SRC que la mayoría</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Tell users: loaders such as torchgeo warp to the first.</source>
      <translation>Avise a los usuarios: cargadores como torchgeo reproyectan al primero.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another pixel size than most</source>
      <translation>de otro tamaño de píxel que la mayoría</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Resample to one resolution.</source>
      <translation>Remuestree a una sola resolución.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no data alone</source>
      <translation>ningún dato</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Remove these patches.</source>
      <translation>Quite estos parches.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>one value alone</source>
      <translation>un solo valor</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Look at them: sea, fill or a failed export.</source>
      <translation>Mírelos: mar, relleno o una exportación fallida.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>NaN or infinity where the label counts</source>
      <translation>NaN o infinito donde la etiqueta cuenta</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fill it or set the label to ignore.</source>
      <translation>Rellénelo o ponga la etiqueta en ignorar.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>NaN or infinity under ignored pixels</source>
      <translation>NaN o infinito bajo píxeles ignorados</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fill it before a network sees it.</source>
      <translation>Rellénelo antes de que una red lo vea.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no data where the label counts</source>
      <translation>sin datos donde la etiqueta cuenta</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Set the label to ignore there.</source>
      <translation>Ponga ahí la etiqueta en ignorar.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>T1 and T2 equal pixel by pixel</source>
      <translation>T1 y T2 iguales píxel a píxel</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>One file was written twice: export them again.</source>
      <translation>Un archivo se escribió dos veces: expórtelos de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>an image of another split</source>
      <translation>una imagen de otra partición</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Remove one of the two: the test would be on what was trained on.</source>
      <translation>Quite una de las dos: la prueba sería sobre lo entrenado.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>an image of another patch</source>
      <translation>una imagen de otro parche</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Remove one of the two.</source>
      <translation>Quite una de las dos.</translation>
    </message>
    <message>
      <location filename="../core/checks/gathering.py" />
      <source> and {rest} more</source>
      <translation> y {rest} más</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>expected are T1, T2 and Change (or Mudança), or A, B and label, or t1, t2 and mask, or im1, im2 and label, or imageA, imageB and label, at the top or inside train, val and test; or, for land cover, *_images and semantic_* (msi_images, semantic_7c)</source>
      <translation>se esperan T1, T2 y Change (o Mudança), o A, B y label, o t1, t2 y mask, o im1, im2 y label, o imageA, imageB y label, arriba o dentro de train, val y test; o, para cobertura del suelo, *_images y semantic_* (msi_images, semantic_7c)</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>first date</source>
      <translation>primera fecha</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>second date</source>
      <translation>segunda fecha</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} is no folder: give the folder of a data set.</source>
      <translation>{folder} no es una carpeta: indique la carpeta de un conjunto de datos.</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <location filename="../core/datasets/stored.py" />
      <source>{filename} cannot be listed: check its permissions. [{error}]</source>
      <translation>{filename} no se puede listar: revise sus permisos. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>no folder for the {missing}</source>
      <translation>ninguna carpeta para {missing}</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>no data set</source>
      <translation>ningún conjunto de datos</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} holds {lacks}: {expected}.</source>
      <translation>{folder} contiene {lacks}: {expected}.</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <location filename="../core/checks/laid_out.py" />
      <source>{folder} holds no patch: its folders are empty.</source>
      <translation>{folder} no contiene parches: sus carpetas están vacías.</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <location filename="../core/checks/laid_out.py" />
      <source>{folder} cannot be listed: check its permissions. [{error}]</source>
      <translation>{folder} no se puede listar: revise sus permisos. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} holds {names}, which both mean the {role}: give the folder of one data set.</source>
      <translation>{folder} contiene {names}, que significan ambos {role}: indique la carpeta de un solo conjunto de datos.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Values of {layer}</source>
      <translation>Valores de {layer}</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>1 for change</source>
      <translation>1 para cambio</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Write 255: BIT_CD and ChangeFormer divide by 255 and see no change at all.</source>
      <translation>Escriba 255: BIT_CD y ChangeFormer dividen entre 255 y no ven cambio alguno.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>0 and 255 in a GeoTIFF</source>
      <translation>0 y 255 en un GeoTIFF</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Recode 255 to 1: most readers take 255 for ignore.</source>
      <translation>Recodifique 255 a 1: la mayoría de los lectores toma 255 por ignorar.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Recode to 0 and 1, or name the classes in dataset.json.</source>
      <translation>Recodifique a 0 y 1, o nombre las clases en dataset.json.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>{items_count} values from {value} to {value2}, smoothed or JPEG</source>
      <translation>{items_count} valores de {value} a {value2}, suavizados o JPEG</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Make the mask again by nearest neighbour, as PNG or GeoTIFF.</source>
      <translation>Haga la máscara de nuevo por vecino más próximo, como PNG o GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>{kind}, so no label</source>
      <translation>{kind}, luego no es etiqueta</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Store one band of whole numbers.</source>
      <translation>Guarde una banda de números enteros.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>whole numbers stored as fractions</source>
      <translation>números enteros guardados como fracciones</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Store uint8.</source>
      <translation>Guarde uint8.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Values that loaders understand.</source>
      <translation>Valores que los cargadores entienden.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>1 and 2 instead of 0 and 1</source>
      <translation>1 y 2 en lugar de 0 y 1</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Subtract 1.</source>
      <translation>Reste 1.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>values {told}</source>
      <translation>valores {told}</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>values outside the classes ({allowed})</source>
      <translation>valores fuera de las clases ({allowed})</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Recode them, or name these classes.</source>
      <translation>Recodifíquelos, o nombre estas clases.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>{items_count} values, too many for classes</source>
      <translation>{items_count} valores, demasiados para clases</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>nothing but ignore ({ignore})</source>
      <translation>nada más que ignorar ({ignore})</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Remove it.</source>
      <translation>Quítelo.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Store class ids, not colours or shades.</source>
      <translation>Guarde ids de clase, no colores ni tonos.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{file} is not there</source>
      <translation>{file} no está</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{folder} holds {tar} but no {mark}, by which ChangeMining knows shards of its own: bring that and the index back, or unpack the tars into folders T1, T2 and Change.</source>
      <translation>{folder} contiene {tar} pero ningún {mark}, por el que ChangeMining conoce sus shards: tráigalo de vuelta con el índice, o desempaquete los tars en carpetas T1, T2 y Change.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{name} is not in {shard}.</source>
      <translation>{name} no está en {shard}.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>The index does not name {name}.</source>
      <translation>El índice no nombra {name}.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>The index says that the pixels of {name} begin at {told}, but they do at {begin}.</source>
      <translation>El índice dice que los píxeles de {name} empiezan en {told}, pero empiezan en {begin}.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{file} holds {shape} values, but its list names {count} patches.</source>
      <translation>{file} contiene {shape} valores, pero su lista nombra {count} parches.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{place} holds another number of bands ({count}) than the 13 that torchgeo counts on: look at {names}.</source>
      <translation>{place} contiene otro número de bandas ({count}) que las 13 con las que cuenta torchgeo: mire {names}.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>The bands in {place} are of different sizes.</source>
      <translation>Las bandas en {place} son de tamaños distintos.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{file} cannot be read: {why}</source>
      <translation>{file} no se puede leer: {why}</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{name} is no plain GeoTIFF. [{error}]</source>
      <translation>{name} no es un GeoTIFF simple. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{path} cannot be read: it is damaged. [{error}]</source>
      <translation>{path} no se puede leer: está dañado. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/checks/reading.py" />
      <location filename="../ui/panel/downloads.py" />
      <source>bands: {count}</source>
      <translation>bandas: {count}</translation>
    </message>
    <message>
      <location filename="../core/checks/reading.py" />
      <source>fractions or NaN</source>
      <translation>fracciones o NaN</translation>
    </message>
    <message>
      <location filename="../core/checks/reading.py" />
      <source>values outside 0 … 255</source>
      <translation>valores fuera de 0 … 255</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>Nothing speaks against training on it.</source>
      <translation>Nada impide entrenar con él.</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>Not fit to train on as it is; findings to mend first: {failing} of {all}.</source>
      <translation>No sirve para entrenar tal como está; hallazgos que corregir antes: {failing} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>It can be trained on; findings to look at: {doubtful} of {all}.</source>
      <translation>Se puede entrenar con él; hallazgos que mirar: {doubtful} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>{split}: share of pixels</source>
      <translation>{split}: proporción de píxeles</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>Patches by their share of change</source>
      <translation>Parches por su proporción de cambio</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>Pixels by class</source>
      <translation>Píxeles por clase</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>patches in {split}: {patches}</source>
      <translation>parches en {split}: {patches}</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>undecided polygons: {undecided} of {total}</source>
      <translation>polígonos sin decidir: {undecided} de {total}</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>Decide on them and export again, or export the closed cells alone (CLOSED_ONLY).</source>
      <translation>Decida sobre ellos y exporte de nuevo, o exporte solo las celdas cerradas (CLOSED_ONLY).</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>, which count as {became}</source>
      <translation>, que cuentan como {became}</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>; patches: {told}</source>
      <translation>; parches: {told}</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>What nobody looked at is in the labels. {advice}</source>
      <translation>Lo que nadie miró está en las etiquetas. {advice}</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>Every polygon has a verdict.</source>
      <translation>Todo polígono tiene un veredicto.</translation>
    </message>
    <message>
      <location filename="../core/checks/sidecars.py" />
      <source>line {number}</source>
      <translation>línea {number}</translation>
    </message>
    <message>
      <location filename="../core/checks/sidecars.py" />
      <source>{layer} {band}: mean {mean:.6g}</source>
      <translation>{layer} {band}: media {mean:.6g}</translation>
    </message>
    <message>
      <location filename="../core/checks/sidecars.py" />
      <source>pixels of {layer} {value}: {pixels}</source>
      <translation>píxeles de {layer} {value}: {pixels}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add patches: ChangeFormer cannot read a list of one line.</source>
      <translation>Añada parches: ChangeFormer no lee una lista de una línea.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Split by blocks and drop overlapping patches: scores on pixels that were trained on mean nothing.</source>
      <translation>Divida por bloques y descarte los parches solapados: los resultados en píxeles con los que se entrenó no significan nada.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>shared pixels: {shared_pixels}{told}; patches {named}</source>
      <translation>píxeles compartidos: {shared_pixels}{told}; parches {named}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Bring the file back: without it the layers are guessed from their names.</source>
      <translation>Recupere el archivo: sin él las capas se suponen por sus nombres.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Splits</source>
      <translation>Particiones</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add splits/train.txt, val.txt and test.txt, so that results can be compared.</source>
      <translation>Añada splits/train.txt, val.txt y test.txt, para que los resultados se puedan comparar.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Shared pixels</source>
      <translation>Píxeles compartidos</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no two splits with a georeference</source>
      <translation>no hay dos particiones con georreferencia</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>, least distance {distance:,.0f} m</source>
      <translation>, distancia mínima {distance:,.0f} m</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>, far larger patches not compared: {larger}</source>
      <translation>, parches mucho mayores no comparados: {larger}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>, {alone} in a coordinate system without a place on the Earth not compared</source>
      <translation>, {alone} en un sistema de coordenadas sin lugar en la Tierra no comparados</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source> They touch: a buffer between them would make the test harder and more honest.</source>
      <translation> Se tocan: una franja entre ellas haría la prueba más difícil y más honesta.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>No pixel is in two splits.{near}</source>
      <translation>Ningún píxel está en dos particiones.{near}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Balance of {name}</source>
      <translation>Equilibrio de {name}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Checksums</source>
      <translation>Sumas de comprobación</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Manifest</source>
      <translation>Manifiesto</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no split lists and no split folders</source>
      <translation>sin listas y sin carpetas de particiones</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Every patch is in one split.</source>
      <translation>Todo parche está en una partición.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Whether splits share ground cannot be told; equal pixels are looked for anyhow.</source>
      <translation>No se sabe si las particiones comparten terreno; de todos modos se buscan píxeles iguales.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>There is nothing to compare.</source>
      <translation>No hay nada que comparar.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>0 shared pixels{told}</source>
      <translation>0 píxeles compartidos{told}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>change {told}; patches with change: {changed}</source>
      <translation>cambio {told}; parches con cambio: {changed}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Every split has change.</source>
      <translation>Toda partición tiene cambio.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>classes: {classes_count}</source>
      <translation>clases: {classes_count}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>No class is met in the test alone.</source>
      <translation>Ninguna clase aparece solo en la prueba.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Files that are as they were noted: {checksums_count}</source>
      <translation>Archivos que están como se anotaron: {checksums_count}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Nothing was lost or changed.</source>
      <translation>Nada se perdió ni cambió.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make the manifest again.</source>
      <translation>Haga el manifiesto de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>rows: {manifest_count}</source>
      <translation>filas: {manifest_count}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>patches.csv says what is there.</source>
      <translation>patches.csv dice lo que hay.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>means, deviations and class counts agree</source>
      <translation>medias, desviaciones y recuentos de clases concuerdan</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>stats.json says what is there.</source>
      <translation>stats.json dice lo que hay.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>listed, but not there</source>
      <translation>listado, pero no está</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Correct the lists.</source>
      <translation>Corrija las listas.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>in two splits</source>
      <translation>en dos particiones</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Keep each in one.</source>
      <translation>Mantenga cada uno en una.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>twice in a list</source>
      <translation>dos veces en una lista</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Remove the repetition.</source>
      <translation>Quite la repetición.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>in no split</source>
      <translation>en ninguna partición</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add or remove these patches.</source>
      <translation>Añada o quite estos parches.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>an empty split</source>
      <translation>una partición vacía</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Share the patches out anew.</source>
      <translation>Reparta los parches de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>a split of one patch</source>
      <translation>una partición de un solo parche</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>without split</source>
      <translation>sin partición</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no change at all (of {told})</source>
      <translation>ningún cambio (de {told})</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Share the patches out by their change.</source>
      <translation>Reparta los parches por su cambio.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>classes that train does not have</source>
      <translation>clases que el entrenamiento no tiene</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Share the patches out by their classes.</source>
      <translation>Reparta los parches por sus clases.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>another content</source>
      <translation>otro contenido</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Fetch these files again, or note them anew.</source>
      <translation>Descargue estos archivos de nuevo, o anótelos de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>noted, but not there</source>
      <translation>anotado, pero no está</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Bring the files back.</source>
      <translation>Recupere los archivos.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>not noted</source>
      <translation>no anotado</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Write the checksums anew, or remove the files.</source>
      <translation>Escriba las sumas de comprobación de nuevo, o quite los archivos.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no line of SHA-256 and path</source>
      <translation>no es una línea de SHA-256 y ruta</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Write the checksums anew.</source>
      <translation>Escriba las sumas de comprobación de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>in the manifest, but not there</source>
      <translation>en el manifiesto, pero no está</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Remove the rows.</source>
      <translation>Quite las filas.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>named in the manifest as no patch can be, perhaps outside this folder</source>
      <translation>nombrado en el manifiesto como ningún parche puede serlo, quizá fuera de esta carpeta</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Load the data set nowhere: get it again from who made it.</source>
      <translation>No cargue el conjunto de datos en ninguna parte: consígalo de nuevo de quien lo hizo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>not in the manifest</source>
      <translation>no está en el manifiesto</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add the rows.</source>
      <translation>Añada las filas.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>other change, classes, validity or split than the manifest says</source>
      <translation>otro cambio, clases, validez o partición que dice el manifiesto</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make it again.</source>
      <translation>Hágalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make stats.json again.</source>
      <translation>Haga stats.json de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>other than stats.json says</source>
      <translation>distinto de lo que dice stats.json</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make it again: it normalises what is trained on.</source>
      <translation>Hágalo de nuevo: normaliza aquello con lo que se entrena.</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>The cell size is {size}: a cell has at least 1 pixel a side.</source>
      <translation>El tamaño de la celda es {size}: una celda tiene al menos 1 píxel por lado.</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>The borders of strata are {strata!r}: give magnitudes above 0, ascending, as "0.1,0.2,0.4", or leave them empty.</source>
      <translation>Los límites de los estratos son {strata!r}: indique magnitudes mayores que 0, crecientes, como "0.1,0.2,0.4", o déjelo vacío.</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>The points per stratum are {allocation!r}: give whole numbers from 1 to {most}, as "60,90,90,60", or how many in all.</source>
      <translation>Los puntos por estrato son {allocation!r}: indique números enteros de 1 a {most}, como "60,90,90,60", o cuántos en total.</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>The expected accuracy is {accuracy!r}: give a share from 0 to 1, or one for each stratum, as "0.98,0.8,0.8,0.98".</source>
      <translation>La exactitud esperada es {accuracy!r}: indique una proporción de 0 a 1, o una por estrato, como "0.98,0.8,0.8,0.98".</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>{what}: {text!r} are no numbers with commas between them.</source>
      <translation>{what}: {text!r} no son números separados por comas.</translation>
    </message>
    <message>
      <location filename="../core/choices/evidence.py" />
      <source>NOISE is {noise:g}: give the reflectance by which unchanged ground differs from date to date, as 0.01.</source>
      <translation>NOISE es {noise:g}: indique la reflectancia en que el terreno sin cambio difiere de una fecha a otra, como 0.01.</translation>
    </message>
    <message>
      <location filename="../core/choices/landcover.py" />
      <source>Give the labels once: LABELS (a raster) or LABEL_POLYGONS.</source>
      <translation>Indique las etiquetas una vez: LABELS (un ráster) o LABEL_POLYGONS.</translation>
    </message>
    <message>
      <location filename="../core/choices/landcover.py" />
      <source>The polygons have no field {class_field!r}: say with CLASS_FIELD which of theirs holds the class ({attributes}).</source>
      <translation>Los polígonos no tienen el campo {class_field!r}: diga con CLASS_FIELD cuál de los suyos tiene la clase ({attributes}).</translation>
    </message>
    <message>
      <location filename="../core/choices/layouts.py" />
      <source>OSCD knows train, val and test, not folds: use the layout packed or levir_split.</source>
      <translation>OSCD conoce train, val y test, no folds: use la disposición packed o levir_split.</translation>
    </message>
    <message>
      <location filename="../core/choices/layouts.py" />
      <source>STRETCH is {stretch!r}: give the stored values that become 0 and 255, the smaller first, as "300,3400", or leave it empty.</source>
      <translation>STRETCH es {stretch!r}: indique los valores guardados que pasan a 0 y 255, el menor primero, como "300,3400", o déjelo vacío.</translation>
    </message>
    <message>
      <location filename="../core/choices/patches.py" />
      <source>MAX_NEGATIVE_RATIO must be a number; -1 keeps all patches.</source>
      <translation>MAX_NEGATIVE_RATIO tiene que ser un número; -1 conserva todos los parches.</translation>
    </message>
    <message>
      <location filename="../core/choices/patches.py" />
      <source>{upper} is {share}: it is a share from 0 to 1.</source>
      <translation>{upper} es {share}: es una proporción de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../core/choices/review.py" />
      <source>SIZE is {size}: a cell has at least 1 pixel (128 is usual).</source>
      <translation>SIZE es {size}: una celda tiene al menos 1 píxel (lo usual es 128).</translation>
    </message>
    <message>
      <location filename="../core/choices/review.py" />
      <source>AUDIT is {audit}: it must be 0 (none) or more cells.</source>
      <translation>AUDIT es {audit}: tiene que ser 0 (ninguna) o más celdas.</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>RATIOS is {text!r}: give the shares of train, val and test, three numbers that sum to 1, as "0.7,0.15,0.15".</source>
      <translation>RATIOS es {text!r}: indique las proporciones de train, val y test, tres números que suman 1, como "0.7,0.15,0.15".</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>BLOCK_SIZE is {block_size}: a block has at least 1 patch.</source>
      <translation>BLOCK_SIZE es {block_size}: un bloque tiene al menos 1 parche.</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>BLOCK_METRES is {block_metres}: give metres, or 0 for off.</source>
      <translation>BLOCK_METRES es {block_metres}: indique metros, o 0 para desactivarlo.</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>FOLDS is {folds}: give at least 2.</source>
      <translation>FOLDS es {folds}: indique al menos 2.</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>BUFFER is {buffer}: give patches, or 0 for none.</source>
      <translation>BUFFER es {buffer}: indique parches, o 0 para ninguno.</translation>
    </message>
    <message>
      <location filename="../core/choices/word.py" />
      <source>Unknown {parameter} {value!r}: use one of {options}.</source>
      <translation>{parameter} desconocido {value!r}: use uno de estos: {options}.</translation>
    </message>
    <message>
      <location filename="../core/complaints.py" />
      <source>T1 and T2 are the same file ({t1}): choose two different dates.</source>
      <translation>T1 y T2 son el mismo archivo ({t1}): elija dos fechas distintas.</translation>
    </message>
    <message>
      <location filename="../core/complaints.py" />
      <source>{name} is {value!r}: give true or false.</source>
      <translation>{name} es {value!r}: indique true o false.</translation>
    </message>
    <message>
      <location filename="../core/complaints.py" />
      <source>{name}: {value} does not exist: check the path.</source>
      <translation>{name}: {value} no existe: revise la ruta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch is in {names}: too few blocks to deal ({left}). Lower {cures}.</source>
      <translation>Ningún parche en {names}: hay muy pocos bloques que repartir ({left}). Baje {cures}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: choose a smaller {block}, larger RATIOS for them, another SEED, or a region with more change.</source>
      <translation>Ningún parche de {names} tiene cambio, de modo que ahí no se puede aprender ni medir: elija un {block} menor, RATIOS mayores para ellas, otra SEED, o una región con más cambio.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch is in {names}: too few patches to deal ({left}). Lower {cures}.</source>
      <translation>Ningún parche en {names}: hay muy pocos parches que repartir ({left}). Baje {cures}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: draw SPLIT_POLYGONS so that every split has some.</source>
      <translation>Ningún parche de {names} tiene cambio, de modo que ahí no se puede aprender ni medir: dibuje SPLIT_POLYGONS de modo que toda partición tenga cambio.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: choose a smaller {block}, fewer FOLDS, another SEED, or a region with more change.</source>
      <translation>Ningún parche de {names} tiene cambio, de modo que ahí no se puede aprender ni medir: elija un {block} menor, menos FOLDS, otra SEED, o una región con más cambio.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: choose larger RATIOS for them, another SEED, or a region with more change.</source>
      <translation>Ningún parche de {names} tiene cambio, de modo que ahí no se puede aprender ni medir: elija RATIOS mayores para ellas, otra SEED, o una región con más cambio.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source> and {empty} more</source>
      <translation> y {empty} más</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>The layout {layout} holds two dates and one mask of change; this data set holds {names}: use the layout packed.</source>
      <translation>La disposición {layout} contiene dos fechas y una máscara de cambio; este conjunto contiene {names}: use la disposición packed.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>{path} has {found} bands of {found2}, but the data set's record says {layer_count} of {dtype}: bring the file back, or make the data set again.</source>
      <translation>{path} tiene {found} bandas de {found2}, pero el registro del conjunto dice {layer_count} de {dtype}: recupere el archivo, o haga el conjunto de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>No patch is left of {rows_count}: all have ignored pixels, for which this layout's masks have no value. Use IGNORED=nochange, or the layout packed, which keeps them.</source>
      <translation>No queda ningún parche de {rows_count}: todos tienen píxeles ignorados, para los que las máscaras de esta disposición no tienen valor. Use IGNORED=nochange, o la disposición packed, que los conserva.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>The patch {id_!r} cannot be the name of a file everywhere: make the data set again with a PREFIX of letters, digits, '-', '.' and '_'.</source>
      <translation>El parche {id_!r} no puede ser nombre de archivo en todas partes: haga el conjunto de nuevo con un PREFIX de letras, cifras, '-', '.' y '_'.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>This layout's masks have no value for ignored pixels: {affected} of {rows_count} patches have some and {done} (IGNORED={ignored}).</source>
      <translation>Las máscaras de esta disposición no tienen valor para píxeles ignorados: {affected} de {rows_count} parches tienen algunos y {done} (IGNORED={ignored}).</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>{target} is the data set itself: choose another folder as OUTPUT.</source>
      <translation>{target} es el propio conjunto de datos: elija otra carpeta como OUTPUT.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>{source} is in the layout {layout} already.</source>
      <translation>{source} ya está en la disposición {layout}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>Patches without a split go to train.</source>
      <translation>Los parches sin partición van a train.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>{rows_count} patches: the loaders of the layout {layout} look for all of a kind in one folder, which is slow with so many, and some hosts refuse it. Prefer shards or packed.</source>
      <translation>{rows_count} parches: los cargadores de la disposición {layout} buscan todos los de un tipo en una carpeta, lo que es lento con tantos, y algunos servidores lo rechazan. Prefiera shards o packed.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/levir.py" />
      <source>list/{split}.txt has one line: BIT_CD and ChangeFormer cannot read such a list.</source>
      <translation>list/{split}.txt tiene una línea: BIT_CD y ChangeFormer no leen tal lista.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>OSCD knows its bands as {bands}; this data set has {t1}: name the scenes' bands, or use the layout packed.</source>
      <translation>OSCD conoce sus bandas como {bands}; este conjunto tiene {t1}: nombre las bandas de las escenas, o use la disposición packed.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>OSCD has no place for {other}: left out.</source>
      <translation>OSCD no tiene lugar para {other}: queda fuera.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>{here} of OSCD's 13 bands are not in this data set and hold zeros: load it by OSCD(root, bands=({names},)).</source>
      <translation>{here} de las 13 bandas de OSCD no están en este conjunto y contienen ceros: cárguelo con OSCD(root, bands=({names},)).</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>{layer} holds {dtype}: OSCD holds whole numbers from 0 to 65535, and its loader would cut off the rest. Use the layout packed.</source>
      <translation>{layer} contiene {dtype}: OSCD contiene números enteros de 0 a 65535, y su cargador cortaría el resto. Use la disposición packed.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>{dataset} tells no place on the ground: bring the file back, or make the data set again.</source>
      <translation>{dataset} no dice lugar en el terreno: recupere el archivo, o haga el conjunto de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/packed.py" />
      <source>The patch {row} is of another size than {rows}, and an array has room for one: make the data set with one SIZE, or use another layout.</source>
      <translation>El parche {row} es de otro tamaño que {rows}, y un arreglo solo tiene sitio para uno: haga el conjunto con un solo SIZE, o use otra disposición.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>BANDS: pictures need three bands, for red, green and blue; {layer} has {layer_count}: {bands}. One may stand more than once, as in "1,1,1".</source>
      <translation>BANDS: las imágenes necesitan tres bandas, para rojo, verde y azul; {layer} tiene {layer_count}: {bands}. Una puede aparecer más de una vez, como en "1,1,1".</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>BANDS: {layer} has {found} {wanted!r}: its bands are {listing}.</source>
      <translation>BANDS: {layer} tiene {found} {wanted!r}: sus bandas son {listing}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>Nearly all pixels of the bands hold {low:g}, so there is no stretch to find: give STRETCH, the stored values that become 0 and 255, or other BANDS.</source>
      <translation>Casi todos los píxeles de las bandas contienen {low:g}, así que no hay realce que hallar: indique STRETCH, los valores guardados que pasan a 0 y 255, u otras BANDS.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>8 bits: {low:g} becomes 0 and {high:g} becomes 255</source>
      <translation>8 bits: {low:g} pasa a 0 y {high:g} pasa a 255</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{folder} lacks {name}: fetch its shards again.</source>
      <translation>Falta {name} en {folder}: descargue sus shards de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>it is compressed by gzip, and is read as it is when it is unpacked</source>
      <translation>está comprimido con gzip, y se lee tal cual cuando se descomprime</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>it has {rows} × {cols} pixels, not {side} × {side}</source>
      <translation>tiene {rows} × {cols} píxeles, no {side} × {side}</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} is no patch as ChangeMining writes them: make the data set again. [{error}]</source>
      <translation>{path} no es un parche como los escribe ChangeMining: haga el conjunto de datos de nuevo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} names {name!r}, which is no shard.</source>
      <translation>{path} nombra {name!r}, que no es un shard.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} cannot be read: it is damaged, fetch it again. [{error}]</source>
      <translation>{path} no se puede leer: está dañado, descárguelo de nuevo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} holds {name}, which patches.csv does not.</source>
      <translation>{path} contiene {name}, que patches.csv no tiene.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} holds {name}, which is no patch: it is damaged, fetch it again.</source>
      <translation>{path} contiene {name}, que no es un parche: está dañado, descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path}, line {line}: it is no index of shards: fetch it again.</source>
      <translation>{path}, línea {line}: no es un índice de shards: descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} holds {name}, which is no patch.</source>
      <translation>{path} contiene {name}, que no es un parche.</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <location filename="../core/datasets/stored.py" />
      <source>bring the file back, or make the data set again</source>
      <translation>recupere el archivo, o haga el conjunto de datos de nuevo</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <location filename="../core/datasets/rules.py" />
      <location filename="../core/review/rules.py" />
      <source>a name that a file can have everywhere</source>
      <translation>un nombre que un archivo pueda tener en todas partes</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>the name of a split</source>
      <translation>el nombre de una partición</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>a file in the folder of its layer</source>
      <translation>un archivo en la carpeta de su capa</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>{path} names no patch: {cure}.</source>
      <translation>{path} no nombra ningún parche: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>{at}: xmin to ymax make no rectangle: {cure}.</source>
      <translation>{at}: xmin a ymax no forman un rectángulo: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>The data set has a patch {seen} already: give this scene a PREFIX of its own.</source>
      <translation>El conjunto de datos ya tiene un parche {seen}: dé a esta escena un PREFIX propio.</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>{path} names the {column} {column2!r} twice: {cure}.</source>
      <translation>{path} nombra {column} {column2!r} dos veces: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/ownership.py" />
      <source> and {lost} more</source>
      <translation> y {lost} más</translation>
    </message>
    <message>
      <location filename="../core/datasets/ownership.py" />
      <source>{folder} holds what ChangeMining did not write and cannot make again: {told}{more}. Move them elsewhere, or choose another folder.</source>
      <translation>{folder} contiene lo que ChangeMining no escribió y no puede hacer de nuevo: {told}{more}. Muévalos a otro lugar, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/ownership.py" />
      <source>{path} holds {count}, which would be lost: give it as POLYGONS, copy it elsewhere and delete it here, or choose another folder.</source>
      <translation>{path} contiene {count}, que se perderían: indíquelo como POLYGONS, cópielo a otro lugar y bórrelo aquí, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>SIZE is {size}, but the data set that it should be added to has patches of {size2} pixels: use SIZE {size2}, or choose another folder.</source>
      <translation>SIZE es {size}, pero el conjunto de datos al que se añadiría tiene parches de {size2} píxeles: use SIZE {size2}, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>The scene's pixels are {here:g} × {here2:g} {unit}, those of the data set that it should be added to {there:g} × {there_name:g}: bring the scenes to one resolution, or choose another folder.</source>
      <translation>Los píxeles de la escena son de {here:g} × {here2:g} {unit}, los del conjunto de datos al que se añadiría de {there:g} × {there_name:g}: lleve las escenas a una sola resolución, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>The data set that it should be added to has other folders of patches.</source>
      <translation>El conjunto de datos al que se añadiría tiene otras carpetas de parches.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>{new} does not fit the data set that it should be added to, where all but the date must be the same: {unlike}.</source>
      <translation>{new} no encaja en el conjunto de datos al que se añadiría, donde todo menos la fecha tiene que ser igual: {unlike}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>{key} {old} there, {new} here</source>
      <translation>{key} {old} allí, {new} aquí</translation>
    </message>
    <message>
      <location filename="../core/datasets/recording.py" />
      <source>{folder} is no change set: the accuracy of a change mask is recorded in one whose classes are change and no change.</source>
      <translation>{folder} no es un conjunto de cambio: la exactitud de una máscara de cambio se registra en uno cuyas clases son cambio y sin cambio.</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a name that a file can have everywhere, or empty</source>
      <translation>un nombre que un archivo pueda tener en todas partes, o vacío</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a class id from 0 to 255 in quotes</source>
      <translation>un id de clase de 0 a 255 entre comillas</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a number, 'nan', 'inf', '-inf' or null</source>
      <translation>un número, 'nan', 'inf', '-inf' o null</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a day as YYYY-MM-DD</source>
      <translation>un día como YYYY-MM-DD</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a polygon in hexadecimal digits</source>
      <translation>un polígono en cifras hexadecimales</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a list of layers with names of their own</source>
      <translation>una lista de capas con nombres propios</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a list of at least one image and one label</source>
      <translation>una lista de al menos una imagen y una etiqueta</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>No patch is left of {considered}: {dropped}. Loosen what drops them.</source>
      <translation>No queda ningún parche de {considered}: {dropped}. Afloje lo que los descarta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <location filename="../core/many/finish.py" />
      <source>above MAX_NEGATIVE_RATIO</source>
      <translation>por encima de MAX_NEGATIVE_RATIO</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>below MIN_VALID</source>
      <translation>por debajo de MIN_VALID</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>above MAX_UNSURE</source>
      <translation>por encima de MAX_UNSURE</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>below MIN_CHANGE</source>
      <translation>por debajo de MIN_CHANGE</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <location filename="../ui/panel/foretelling.py" />
      <source>{count} {reason}</source>
      <translation>{count} {reason}</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>none dropped</source>
      <translation>ninguno descartado</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>outside GRID</source>
      <translation>fuera de GRID</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>not reviewed</source>
      <translation>sin revisar</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>{path} is in another coordinate reference system than T1: give the review of this very scene.</source>
      <translation>{path} está en otro sistema de referencia de coordenadas que T1: indique la revisión de esta misma escena.</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>{path} is the review of another scene: it has cells beyond T1. Give the review of this very scene.</source>
      <translation>{path} es la revisión de otra escena: tiene celdas más allá de T1. Indique la revisión de esta misma escena.</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>CLOSED_ONLY needs a REVIEW, which says what is closed.</source>
      <translation>CLOSED_ONLY necesita una REVIEW, que dice qué está cerrado.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/checksums.py" />
      <source>{path} cannot be read. [{error}]</source>
      <translation>{path} no se puede leer. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>reviewed</source>
      <translation>revisado</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>partly reviewed</source>
      <translation>revisado en parte</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>not in the review</source>
      <translation>fuera de la revisión</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>see patches.csv</source>
      <translation>vea patches.csv</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/mosaics.py" />
      <source>More than {most} patches: the folder {folder} with mosaics for QGIS is left out; {footprints} shows where they are.</source>
      <translation>Más de {most} parches: se omite la carpeta {folder} con mosaicos para QGIS; {footprints} muestra dónde están.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>Both dates are equal in every pixel</source>
      <translation>Ambas fechas son iguales en todos los píxeles</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>An image holds one value only</source>
      <translation>Una imagen contiene un solo valor</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>What is marked as change differs hardly more than what is not</source>
      <translation>Lo marcado como cambio difiere poco más que lo que no lo está</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>The dates differ strongly and nothing is marked: cloud, season, omission</source>
      <translation>Las fechas difieren mucho y nada está marcado: nube, estación, omisión</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>More than 90 % is marked as change</source>
      <translation>Más del 90 % está marcado como cambio</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>Less than 0.2 % is marked as change</source>
      <translation>Menos del 0,2 % está marcado como cambio</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>More than 10 % is ignored</source>
      <translation>Más del 10 % se ignora</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>One class fills more than 99.5 %</source>
      <translation>Una clase ocupa más del 99,5 %</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <location filename="../core/many/finish.py" />
      <source>within BUFFER of another split</source>
      <translation>a menos de BUFFER de otra partición</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <location filename="../core/many/finish.py" />
      <source>overlapping another split</source>
      <translation>solapado con otra partición</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>SPLIT=random cannot keep patches apart that overlap (STRIDE {step} &lt; SIZE {size}) or need a BUFFER: use SPLIT=blocks, or STRIDE 0 and BUFFER 0.</source>
      <translation>SPLIT=random no separa parches que se solapan (STRIDE {step} &lt; SIZE {size}) o necesitan un BUFFER: use SPLIT=blocks, o STRIDE 0 y BUFFER 0.</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>outside SPLIT_POLYGONS</source>
      <translation>fuera de SPLIT_POLYGONS</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>BLOCK_METRES needs a scene in a projected coordinate reference system, such as UTM: give BLOCK_SIZE in patches instead.</source>
      <translation>BLOCK_METRES necesita una escena en un sistema de referencia de coordenadas proyectado, como UTM: indique BLOCK_SIZE en parches.</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>SPLIT=polygons needs SPLIT_POLYGONS with at least one polygon.</source>
      <translation>SPLIT=polygons necesita SPLIT_POLYGONS con al menos un polígono.</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>A polygon of SPLIT_POLYGONS has no split: give as SPLIT_FIELD the name of a field that says train, val or test for every polygon.</source>
      <translation>Un polígono de SPLIT_POLYGONS no tiene partición: indique como SPLIT_FIELD el nombre de un campo que diga train, val o test para cada polígono.</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>SPLIT_POLYGONS holds the split {text!r}: its SPLIT_FIELD says train, val or test.</source>
      <translation>SPLIT_POLYGONS contiene la partición {text!r}: su SPLIT_FIELD dice train, val o test.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stack.py" />
      <source>{source} is not on the grid that the patches are cut on: bring all rasters to one grid first.</source>
      <translation>{source} no está en la cuadrícula en que se cortan los parches: lleve antes todos los rásters a una sola cuadrícula.</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>a file in it is open in another program (layers in QGIS count). Close it</source>
      <translation>un archivo en ella está abierto en otro programa (las capas en QGIS cuentan). Ciérrelo</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>what stands there, or {parent}, may not be changed. Mend the permissions</source>
      <translation>lo que está ahí, o {parent}, no se puede cambiar. Corrija los permisos</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} cannot be put in place: {why}, or choose another folder. [{error}]</source>
      <translation>{path} no se puede poner en su sitio: {why}, o elija otra carpeta. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} is a file: choose a folder that does not exist yet.</source>
      <translation>{path} es un archivo: elija una carpeta que aún no exista.</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} is not empty and holds no data set of ChangeMining: choose another folder.</source>
      <translation>{path} no está vacía y no contiene un conjunto de datos de ChangeMining: elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} holds a data set already: choose another folder, or ask for REPLACE.</source>
      <translation>{path} ya contiene un conjunto de datos: elija otra carpeta, o pida REPLACE.</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{old} is the data set of a run that was killed and cannot be put back: rename it to {path}. [{error}]</source>
      <translation>{old} es el conjunto de datos de una ejecución que se interrumpió y no se puede devolver a su sitio: renómbrelo a {path}. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/stats.py" />
      <source>{dataset} says nothing of {lacks}: make the data set again with this version of ChangeMining.</source>
      <translation>{dataset} nada dice de {lacks}: haga el conjunto de datos de nuevo con esta versión de ChangeMining.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{folder} holds a data set in the layout {layout}: give the folder that it was converted from, in the layout {plain}.</source>
      <translation>{folder} contiene un conjunto de datos en la disposición {layout}: indique la carpeta de la que se convirtió, en la disposición {plain}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{folder} holds no data set of ChangeMining: there is no {mark} in it.</source>
      <translation>{folder} no contiene un conjunto de datos de ChangeMining: no hay {mark} en ella.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{path} is no record of a data set of ChangeMining.</source>
      <translation>{path} no es el registro de un conjunto de datos de ChangeMining.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{dataset} has no column {missing!r}, nor 'change_pixels': {cure}.</source>
      <translation>{dataset} no tiene la columna {missing!r}, ni 'change_pixels': {cure}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{path} is a link out of the data set, to {target}: put what it means in its place.</source>
      <translation>{path} es un enlace hacia fuera del conjunto de datos, a {target}: ponga en su sitio aquello a lo que lleva.</translation>
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>Choose one of APPEND and REPLACE.</source>
      <translation>Elija uno entre APPEND y REPLACE.</translation>
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>APPEND adds to data sets in the layout {plain} only: add the scene in that one, and make {layout} of it by convertdataset.</source>
      <translation>APPEND solo añade a conjuntos en la disposición {plain}: añada la escena en aquel, y haga de él {layout} con convertdataset.</translation>
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>Nothing has changed since {path} was made: it stays as it is.</source>
      <translation>Nada ha cambiado desde que se creó {path}: queda como está.</translation>
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>{path} was changed by another run meanwhile: run again.</source>
      <translation>{path} lo cambió entretanto otra ejecución: ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>, {counts} with change</source>
      <translation>, {counts} con cambio</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Patches: {counts}{changed}; {dropped}</source>
      <translation>Parches: {counts}{changed}; {dropped}</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Edited, and so kept as they are: {kept}.</source>
      <translation>Editados, y por eso se conservan como están: {kept}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>{name} (as it would be now: {beside})</source>
      <translation>{name} (como sería ahora: {beside})</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>SPLIT=random puts neighbouring patches into different splits: scores on such a test set are too good (spatial autocorrelation). Prefer blocks.</source>
      <translation>SPLIT=random pone parches vecinos en particiones distintas: los resultados en tal conjunto de prueba son demasiado buenos (autocorrelación espacial). Prefiera blocks.</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Splits: </source>
      <translation>Particiones: </translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Between splits: shared pixels {about}, least distance {distance:g} m</source>
      <translation>Entre particiones: píxeles compartidos {about}, distancia mínima {distance:g} m</translation>
    </message>
    <message>
      <location filename="../core/errors.py" />
      <source>{name} has no valid pixel: all is no data. Check the file and the chosen bands.</source>
      <translation>{name} no tiene ningún píxel válido: no hay ningún dato. Revise el archivo y las bandas elegidas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>To tell loss from gain both dates need red and near-infrared (B04 and B08) among the bands, which are {pairs}: choose all directions, or other bands.</source>
      <translation>Para distinguir pérdida de ganancia ambas fechas necesitan rojo e infrarrojo cercano (B04 y B08) entre las bandas, que son {pairs}: elija todas las direcciones, u otras bandas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>{name} is not a band of both dates: they share {by_name}. Leave it out of the bands.</source>
      <translation>{name} no es banda de ambas fechas: comparten {by_name}. Déjela fuera de las bandas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>Evidence ({method}, {plan}): {stable} of {seen} pixels looked at stayed as they were; rounds: {rounds}; scores up to {cap:.3g}</source>
      <translation>Evidencia ({method}, {plan}): {stable} de {seen} píxeles examinados quedaron como estaban; rondas: {rounds}; puntuaciones hasta {cap:.3g}</translation>
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>Values of {pair}: {told}</source>
      <translation>Valores de {pair}: {told}</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>Too few pixels looked at stayed as they were ({stable} of {size}; to tell change from none {least_stable} are needed): choose clearer or larger scenes, or a larger noise.</source>
      <translation>Muy pocos píxeles examinados quedaron como eran ({stable} de {size}; para distinguir cambio de ninguno hacen falta {least_stable}): elija escenas más limpias o mayores, o un ruido mayor.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>Evidence needs at least two bands that both dates have, not {names} alone: choose scenes with more, or the SAVI difference.</source>
      <translation>La evidencia necesita al menos dos bandas que tengan ambas fechas, no solo {names}: elija escenas con más, o la diferencia de SAVI.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>Too few pixels are valid at both dates where they were looked at ({pixels}; {least_pixels} are needed): choose clearer scenes, or a larger area.</source>
      <translation>Muy pocos píxeles son válidos en las dos fechas donde se examinó ({pixels}; hacen falta {least_pixels}): elija escenas más limpias, o un área mayor.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>The two dates have nothing in common (greatest canonical correlation {found:.2f}): check that both show the same place.</source>
      <translation>Las dos fechas no tienen nada en común (mayor correlación canónica {found:.2f}): revise que ambas muestren el mismo lugar.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>{flat} of {date} is the same everywhere, which tells nothing: leave it out of the bands.</source>
      <translation>{flat} de {date} es igual en todas partes, lo que nada dice: déjela fuera de las bandas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>The bands {told} of {date} tell each other exactly, as when one is a copy of another: leave one out of the bands.</source>
      <translation>Las bandas {told} de {date} se deducen exactamente unas de otras, como cuando una es copia de otra: deje una fuera de las bandas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>{name} at the two dates has no linear relation (slope {gain:.3g}): leave it out of the bands, or use another method.</source>
      <translation>{name} en las dos fechas no tiene relación lineal (pendiente {gain:.3g}): déjela fuera de las bandas, o use otro método.</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} has no pixels ({width} × {height}).</source>
      <translation>{name} no tiene píxeles ({width} × {height}).</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} has {width} × {height} pixels, more than the {most_read:.0e} that are worked on at once: clip it to the area first.</source>
      <translation>{name} tiene {width} × {height} píxeles, más que los {most_read:.0e} con los que se trabaja a la vez: recórtelo antes por el área.</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} has no coordinate reference system: assign the right one first (Raster ▸ Projections ▸ Assign Projection).</source>
      <translation>{name} no tiene sistema de referencia de coordenadas: asigne antes el correcto (Ráster ▸ Proyecciones ▸ Asignar proyección).</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} says of its place what is none (corner {c:g}, {f:g}, pixels of {a:g} × {e:g}): give it the right georeference first (Raster ▸ Georeferencer).</source>
      <translation>{name} dice de su lugar lo que no es ninguno (esquina {c:g}, {f:g}, píxeles de {a:g} × {e:g}): dele antes la georreferencia correcta (Ráster ▸ Georreferenciador).</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} is rotated or not north-up: warp it to a north-up grid first (Raster ▸ Projections ▸ Warp).</source>
      <translation>{name} está rotado o no apunta al norte: reproyéctelo antes a una cuadrícula con el norte arriba (Ráster ▸ Proyecciones ▸ Combar).</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{cause} would make {cols:.4g} × {rows:.4g} pixels, more than the {most_pixels:.0e} that one raster may have: choose larger pixels or a smaller extent.</source>
      <translation>{cause} daría {cols:.4g} × {rows:.4g} píxeles, más que los {most_pixels:.0e} que puede tener un ráster: elija píxeles mayores o una extensión menor.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/__init__.py" />
      <source>ChangeMining needs GDAL's Python bindings (osgeo), which come with every QGIS, or the library rasterio. In QGIS nothing has to be installed: run it with QGIS's own Python, or install one of them elsewhere (on Debian and Ubuntu python3-gdal or python3-rasterio). [{reasons}]</source>
      <translation>ChangeMining necesita los enlaces de Python de GDAL (osgeo), que vienen con todo QGIS, o la biblioteca rasterio. En QGIS no hay que instalar nada: ejecútelo con el propio Python de QGIS, o instale una de ellas en otra parte (en Debian y Ubuntu python3-gdal o python3-rasterio). [{reasons}]</translation>
    </message>
    <message>
      <location filename="../core/io/backends/__init__.py" />
      <source>{variable} is {wanted!r}: say {known}, or take it away.</source>
      <translation>{variable} es {wanted!r}: diga {known}, o quítela.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/gdal_calls.py" />
      <source>{found!r} is no text in UTF-8</source>
      <translation>{found!r} no es texto en UTF-8</translation>
    </message>
    <message>
      <location filename="../core/io/backends/gdal_calls.py" />
      <source>GDAL does not say why.</source>
      <translation>GDAL no dice por qué.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/gdal_calls.py" />
      <source>GDAL's error {code}.</source>
      <translation>Error {code} de GDAL.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/gdal_systems.py" />
      <source>It has no place there.</source>
      <translation>No tiene lugar ahí.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/with_gdal.py" />
      <source>Its bands are of several types: {dtypes}.</source>
      <translation>Sus bandas son de varios tipos: {dtypes}.</translation>
    </message>
    <message>
      <location filename="../core/io/bringing.py" />
      <source>{name}: {lost} of {all} polygons cannot be brought to the raster's coordinate reference system, as they lie on the other side of the Earth, or cross the date line or a pole: correct them, or cut them to the raster.</source>
      <translation>{name}: {lost} de {all} polígonos no se pueden llevar al sistema de referencia de coordenadas del ráster, porque están al otro lado de la Tierra, o cruzan la línea de fecha o un polo: corríjalos, o recórtelos con el ráster.</translation>
    </message>
    <message>
      <location filename="../core/io/crs.py" />
      <source>The coordinates cannot be brought from {crs} to {crs2}: check that both rasters' coordinate reference systems are right. [{error}]</source>
      <translation>Las coordenadas no se pueden llevar de {crs} a {crs2}: revise que los sistemas de referencia de coordenadas de ambos rásters sean correctos. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/crs.py" />
      <source>The coordinate reference system {text!r} is not known.</source>
      <translation>El sistema de referencia de coordenadas {text!r} no se conoce.</translation>
    </message>
    <message>
      <location filename="../core/io/crs.py" />
      <source>Coordinates cannot be brought from {crs} to {other}: check that both coordinate reference systems are right. [{error}]</source>
      <translation>Las coordenadas no se pueden llevar de {crs} a {other}: revise que ambos sistemas de referencia de coordenadas sean correctos. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/ground.py" />
      <source>Areas are those in the plane of {crs}, whose coordinates cannot be brought to longitude and latitude here: they may differ from those on the ground.</source>
      <translation>Las áreas son las del plano de {crs}, cuyas coordenadas no se pueden llevar aquí a longitud y latitud: pueden diferir de las del terreno.</translation>
    </message>
    <message>
      <location filename="../core/io/inputs.py" />
      <source>{given} is an input and lies in {folder}, which would be replaced: choose another place for the output.</source>
      <translation>{given} es una entrada y está en {folder}, que sería reemplazada: elija otro lugar para la salida.</translation>
    </message>
    <message>
      <location filename="../core/io/inputs.py" />
      <source>{output} lies in {folder}, which is an input and stays as it is: choose a place outside of it for the output.</source>
      <translation>{output} está dentro de {folder}, que es una entrada y queda como está: elija para la salida un lugar fuera de ella.</translation>
    </message>
    <message>
      <location filename="../core/io/inputs.py" />
      <source>{place} is an input of this very step{same}: choose another name for the output.</source>
      <translation>{place} es una entrada de este mismo paso{same}: elija otro nombre para la salida.</translation>
    </message>
    <message>
      <location filename="../core/io/json_files.py" />
      <source>{path} cannot be read as JSON: bring the file back. [{error}]</source>
      <translation>{path} no se puede leer como JSON: recupere el archivo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} is there, but cannot be read: choose another name, or move it away</source>
      <translation>{path} existe, pero no se puede leer: elija otro nombre, o muévalo</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path}: polygons are written as {drivers}: choose such a name.</source>
      <translation>{path}: los polígonos se escriben como {drivers}: elija un nombre así.</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} is there already, and the files of a shapefile cannot be replaced as a whole: choose a GeoPackage (.gpkg), or remove it first.</source>
      <translation>{path} ya existe, y los archivos de un shapefile no se pueden reemplazar como un todo: elija un GeoPackage (.gpkg), o quítelo antes.</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} holds {others} too, which would be lost: choose another name, or a GeoPackage (.gpkg).</source>
      <translation>{path} contiene también {others}, que se perderían: elija otro nombre, o un GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} is being edited in another program, or in QGIS: save or discard the edits and close it there, or choose another name.</source>
      <translation>{path} se está editando en otro programa, o en QGIS: guarde o descarte las ediciones y ciérrelo allí, o elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} was changed by another program meanwhile: run again.</source>
      <translation>{path} lo cambió entretanto otro programa: ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>the polygons</source>
      <translation>los polígonos</translation>
    </message>
    <message>
      <location filename="../core/io/layer_input.py" />
      <source>{text}: behind the file only |layername=… can be told: save what is filtered as a layer of its own.</source>
      <translation>{text}: tras el archivo solo se puede decir |layername=…: guarde lo filtrado como capa propia.</translation>
    </message>
    <message>
      <location filename="../core/io/locking.py" />
      <source>{path} is being written by another run ({holder}, since {since}): wait for its end, or choose another folder.</source>
      <translation>{path} la está escribiendo otra ejecución ({holder}, desde {since}): espere a que acabe, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} holds several rasters: give one of them by its name: {listed}.</source>
      <translation>{name} contiene varios rásters: indique uno de ellos por su nombre: {listed}.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} is a product as downloaded: import it first (Import scene), and give the raster that it makes.</source>
      <translation>{name} es un producto tal como se descarga: impórtelo antes (Importar escena), e indique el ráster resultante.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} has no band at all: choose another file.</source>
      <translation>{name} no tiene banda alguna: elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source> and {more} more</source>
      <translation> y {more} más</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} is a product as downloaded: unpack it where it is packed, and give the folder of its bands to Import scene.</source>
      <translation>{name} es un producto tal como se descarga: descomprímalo si está comprimido, e indique la carpeta de sus bandas en Importar escena.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} is a folder: give a raster. Of bands as downloaded Import scene makes one, from their folder.</source>
      <translation>{name} es una carpeta: indique un ráster. De bandas tal como se descargan, Importar escena hace uno, a partir de su carpeta.</translation>
    </message>
    <message>
      <location filename="../core/io/output.py" />
      <source>{path}: rasters are written as GeoTIFF, so end the name in .tif.</source>
      <translation>{path}: los rásters se escriben como GeoTIFF, así que termine el nombre en .tif.</translation>
    </message>
    <message>
      <location filename="../core/io/output.py" />
      <source>the file came out incomplete</source>
      <translation>el archivo salió incompleto</translation>
    </message>
    <message>
      <location filename="../core/io/page.py" />
      <source>{name}: the report is HTML, so end its name in .html.</source>
      <translation>{name}: el informe es HTML, así que termine su nombre en .html.</translation>
    </message>
    <message>
      <location filename="../core/io/patch_files.py" />
      <source>{name} cannot be read: it is damaged. [{error}]</source>
      <translation>{name} no se puede leer: está dañado. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/patch_files.py" />
      <source>it says of its place what is none</source>
      <translation>dice de su lugar lo que no es ninguno</translation>
    </message>
    <message>
      <location filename="../core/io/reduced.py" />
      <source>{name} has a band that is a mask: it is drawn as it is.</source>
      <translation>{name} tiene una banda que es una máscara: se dibuja como está.</translation>
    </message>
    <message>
      <location filename="../core/io/regions.py" />
      <source>The sieved mask cannot be written</source>
      <translation>La máscara filtrada (sieve) no se puede escribir</translation>
    </message>
    <message>
      <location filename="../core/io/regions.py" />
      <source>The polygons cannot be rasterised</source>
      <translation>Los polígonos no se pueden rasterizar</translation>
    </message>
    <message>
      <location filename="../core/io/regions.py" />
      <source>A polygon cannot be read</source>
      <translation>Un polígono no se puede leer</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{text!r} holds a zero character, which no path has: correct it.</source>
      <translation>{text!r} contiene un carácter cero, que ninguna ruta tiene: corríjalo.</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{text}… is {text_count} characters long, and {longest} bytes in one name: choose a shorter one ({longest_name} bytes in a name, {longest_path} characters in all).</source>
      <translation>{text}… tiene {text_count} caracteres, y {longest} bytes en un nombre: elija uno más corto ({longest_name} bytes por nombre, {longest_path} caracteres en total).</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} is a pipe, a socket or a device, not a file: take it away, or choose another.</source>
      <translation>{path} es una tubería, un socket o un dispositivo, no un archivo: quítelo, o elija otro.</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} is larger than {most} MB, which no such file is: it is not read.</source>
      <translation>{path} es mayor que {most} MB, lo que ningún archivo así es: no se lee.</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} cannot be read: bring it back. [{error}]</source>
      <translation>{path} no se puede leer: recupérelo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} is no text in UTF-8: save it as UTF-8 (in a spreadsheet “CSV UTF-8”), or bring the file back. [{error}]</source>
      <translation>{path} no es texto en UTF-8: guárdelo como UTF-8 (en una hoja de cálculo “CSV UTF-8”), o recupere el archivo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/remote.py" />
      <source>{name} states {count} bands: it is no scene's image.</source>
      <translation>{name} indica {count} bandas: no es la imagen de una escena.</translation>
    </message>
    <message>
      <location filename="../core/io/remote.py" />
      <source>{name} holds {kinds}: it is no scene's image.</source>
      <translation>{name} contiene {kinds}: no es la imagen de una escena.</translation>
    </message>
    <message>
      <location filename="../core/io/remote.py" />
      <source>{name} is stored in blocks of {wide} × {high} pixels, which would fill the memory: it is not read.</source>
      <translation>{name} está guardado en bloques de {wide} × {high} píxeles, que llenarían la memoria: no se lee.</translation>
    </message>
    <message>
      <location filename="../core/io/remote.py" />
      <source>{name} has no band {band}: it has {count}.</source>
      <translation>{name} no tiene la banda {band}: tiene {count}.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} has no band of measurements, only masks: choose another file.</source>
      <translation>{name} no tiene ninguna banda de medidas, solo máscaras: elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} holds complex numbers, which are no reflectance, index or mask: choose a file of real numbers.</source>
      <translation>{name} contiene números complejos, que no son reflectancia, índice ni máscara: elija un archivo de números reales.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} is placed by {points} ground control points alone, not by a grid: warp it to one first (Raster ▸ Projections ▸ Warp), rather than assign it a coordinate reference system.</source>
      <translation>{name} se sitúa solo por {points} puntos de control, no por una cuadrícula: reproyéctelo antes a una (Ráster ▸ Proyecciones ▸ Combar), en vez de asignarle un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} states {count} bands, and no more than {most_bands} are read: it looks damaged, fetch it again.</source>
      <translation>{name} declara {count} bandas, y no se leen más que {most_bands}: parece dañado, descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>Unknown resampling {resampling!r}: use one of {resamplings}.</source>
      <translation>Remuestreo desconocido {resampling!r}: use uno de estos: {resamplings}.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} does not overlap the other raster: check that both show the same place and that their coordinate reference systems are right.</source>
      <translation>{name} no se solapa con el otro ráster: revise que ambos muestren el mismo lugar y que sus sistemas de referencia de coordenadas sean correctos.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} has a band name that is no text in UTF-8: save it anew from QGIS (Export ▸ Save As), and name its bands there. [{error}]</source>
      <translation>{name} tiene un nombre de banda que no es texto en UTF-8: guárdelo de nuevo en QGIS (Exportar ▸ Guardar como), y nombre allí sus bandas. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} cannot be opened as a raster: choose another file, or fetch it again if it is damaged. [{error}]</source>
      <translation>{name} no se puede abrir como ráster: elija otro archivo, o descárguelo de nuevo si está dañado. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{source} states the scale {scale:g} and the offset {offset:g} for band {index}, which mean nothing: set the right ones (Raster ▸ Conversion ▸ Translate, with -a_scale 1 -a_offset 0 where there are none).</source>
      <translation>{source} declara la escala {scale:g} y el desplazamiento {offset:g} para la banda {index}, que nada significan: ponga los correctos (Ráster ▸ Conversión ▸ Traducir, con -a_scale 1 -a_offset 0 donde no los hay).</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{source} cannot be opened: {error}</source>
      <translation>{source} no se puede abrir: {error}</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} cannot be read near row {row}, column {col}: the file looks damaged or truncated. [{error}]</source>
      <translation>{name} no se puede leer cerca de la fila {row}, columna {col}: el archivo parece dañado o truncado. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/table_files.py" />
      <source>{path}, line {line_num}: {error}: mend the line, or bring the file back.</source>
      <translation>{path}, línea {line_num}: {error}: corrija la línea, o recupere el archivo.</translation>
    </message>
    <message>
      <location filename="../core/io/table_files.py" />
      <source>{path}, line {line_num}: its cells ({cells_count}) do not match the columns ({names_count}): mend the line, or bring the file back.</source>
      <translation>{path}, línea {line_num}: sus celdas ({cells_count}) no concuerdan con las columnas ({names_count}): corrija la línea, o recupere el archivo.</translation>
    </message>
    <message>
      <location filename="../core/io/table_files.py" />
      <source>{path} is no table: its first line names a column twice, or it holds what is no text. Bring the file back.</source>
      <translation>{path} no es una tabla: su primera línea nombra una columna dos veces, o contiene lo que no es texto. Recupere el archivo.</translation>
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>{path} cannot be read as a vector layer: choose another file</source>
      <translation>{path} no se puede leer como capa vectorial: elija otro archivo</translation>
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>Two polygons cannot be compared</source>
      <translation>Dos polígonos no se pueden comparar</translation>
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>{path} has no layer {value}: choose another file.</source>
      <translation>{path} no tiene capa {value}: elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>{path} cannot be written: check that the folder is writable, the disk not full and the file not open in another program. [{reason}]</source>
      <translation>{path} no se puede escribir: revise que la carpeta admita escritura, el disco no esté lleno y el archivo no esté abierto en otro programa. [{reason}]</translation>
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>The folder {parent} does not exist: create it first.</source>
      <translation>La carpeta {parent} no existe: créela antes.</translation>
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>{path} cannot be written: the disk is full. Free some space.</source>
      <translation>{path} no se puede escribir: el disco está lleno. Libere espacio.</translation>
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>{path} cannot be written: its path has {length} characters, and Windows allows {most} here. Choose a folder with a shorter path. [{reason}]</source>
      <translation>{path} no se puede escribir: su ruta tiene {length} caracteres, y Windows permite aquí {most}. Elija una carpeta con una ruta más corta. [{reason}]</translation>
    </message>
    <message>
      <location filename="../core/io/wkb.py" />
      <source>{of} has a polygon with a coordinate that is no number (NaN or infinite): draw it anew, or take it away (“Fix geometries” does not mend that).</source>
      <translation>{of} tiene un polígono con una coordenada que no es un número (NaN o infinito): dibújelo de nuevo, o quítelo (“Corregir geometrías” no arregla eso).</translation>
    </message>
    <message>
      <location filename="../core/io/wkb.py" />
      <source>{of} has a polygon that cannot be read: take it away</source>
      <translation>{of} tiene un polígono que no se puede leer: quítelo</translation>
    </message>
    <message>
      <location filename="../core/io/wkb.py" />
      <source>{of} has a polygon that is damaged: take it away. [{error}]</source>
      <translation>{of} tiene un polígono dañado: quítelo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} holds whole numbers, which are digital numbers of Sentinel-1 and no calibrated backscatter: calibrate it (SNAP: Calibration, Terrain Correction), or get gamma0 as 32-bit floats.</source>
      <translation>{source} contiene números enteros, que son números digitales de Sentinel-1 y no retrodispersión calibrada: calíbrelo (SNAP: Calibration, Terrain Correction), u obtenga gamma0 en coma flotante de 32 bits.</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} says that it is in {said}, but its values from {low:.4g} to {high:.4g} are {found}: correct the name of the file or of its bands.</source>
      <translation>{source} dice que está en {said}, pero sus valores de {low:.4g} a {high:.4g} son {found}: corrija el nombre del archivo o de sus bandas.</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} holds values from {low:.4g} to {high:.4g}, which are no backscatter, neither in decibels nor in linear power: calibrate it first.</source>
      <translation>{source} contiene valores de {low:.4g} a {high:.4g}, que no son retrodispersión, ni en decibelios ni en potencia lineal: calíbrelo antes.</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} holds amplitudes: get the same product as power or in decibels.</source>
      <translation>{source} contiene amplitudes: obtenga el mismo producto como potencia o en decibelios.</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} has no valid pixel where it was looked at.</source>
      <translation>{source} no tiene ningún píxel válido donde se examinó.</translation>
    </message>
    <message>
      <location filename="../core/landcover/build.py" />
      <source>COARSE_LABELS is given, but the class table {table} has one level only: add the coarse classes with level 1, or leave COARSE_LABELS out.</source>
      <translation>Se da COARSE_LABELS, pero la tabla de clases {table} solo tiene un nivel: añada las clases generales con nivel 1, o deje COARSE_LABELS fuera.</translation>
    </message>
    <message>
      <location filename="../core/landcover/build.py" />
      <source>The data set that it should be added to maps fine classes to coarse ones in another way: use the class table that it was made with.</source>
      <translation>El conjunto de datos al que se añadiría asigna las clases finas a las generales de otro modo: use la tabla de clases con la que se hizo.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name}: {row!r} has the colour {text!r}: write it as #ceef62, or as red, green and blue from 0 to 255 with spaces between, 206 239 98.</source>
      <translation>{name}: {row!r} tiene el color {text!r}: escríbalo como #ceef62, o como rojo, verde y azul de 0 a 255 separados por espacios, 206 239 98.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>The class table {path} cannot be read: give a CSV file, or a preset ({class_tables}).</source>
      <translation>La tabla de clases {path} no se puede leer: indique un archivo CSV, o una predefinida ({class_tables}).</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>no column {missing!r}</source>
      <translation>ninguna columna {missing!r}</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>no class</source>
      <translation>ninguna clase</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{path} has {what}: the first line of a class table is id,name,colour, or level,id,name,colour,parent for two levels, with one class in every line below.</source>
      <translation>{path} tiene {what}: la primera línea de una tabla de clases es id,name,colour, o level,id,name,colour,parent para dos niveles, con una clase en cada línea siguiente.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name}: {row!r} has the id {text!r}: give a whole number from 0 to 254 (255 means ignore).</source>
      <translation>{name}: {row!r} tiene el id {text!r}: indique un número entero de 0 a 254 (255 significa ignorar).</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name} names parents, but has one level of classes only: add the classes that these belong to, with level 1, and give the others level 2.</source>
      <translation>{name} nombra padres, pero solo tiene un nivel de clases: añada las clases a las que estas pertenecen, con nivel 1, y dé a las otras el nivel 2.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{path}: {row!r} has the level {row2!r}: 1 is the coarse one, 2 the fine one.</source>
      <translation>{path}: {row!r} tiene el nivel {row2!r}: 1 es el general, 2 el fino.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name} has the {what} {value!r} {count} times in one level.</source>
      <translation>{name} tiene {what} {value!r} {count} veces en un nivel.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>names the parent {row!r}</source>
      <translation>nombra el padre {row!r}</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>names no parent</source>
      <translation>no nombra padre</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name}: class {row} ({row2}) {what}: give the id or the name of a class of level 1 ({known}).</source>
      <translation>{name}: la clase {row} ({row2}) {what}: indique el id o el nombre de una clase de nivel 1 ({known}).</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>Labels: {present_count} of the {plan_count} classes of {name}, pixels to be ignored: {seen}</source>
      <translation>Etiquetas: {present_count} de las {plan_count} clases de {name}, píxeles que se ignoran: {seen}</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{maps} break the mapping of {name}: {seen} (pixels). Correct the parents in the table, or one of the maps.</source>
      <translation>{maps} rompen la correspondencia de {name}: {seen} (píxeles). Corrija los padres en la tabla, o uno de los mapas.</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} agrees with {name2} in every pixel.</source>
      <translation>{name} concuerda con {name2} en todos los píxeles.</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} holds more than {most} {kind}, so it is no map of classes: give one without shading, smoothing or JPEG compression.</source>
      <translation>{name} contiene más de {most} {kind}, luego no es un mapa de clases: indique uno sin sombreado, suavizado ni compresión JPEG.</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} holds {kind} that the class table {name2} has not: {strange} (pixels). Add them to the table, correct the map, or {remedy}.</source>
      <translation>{name} contiene {kind} que la tabla de clases {name2} no tiene: {strange} (píxeles). Añádalos a la tabla, corrija el mapa, o {remedy}.</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} holds colours that are ignored: {strange} (pixels).</source>
      <translation>{name} contiene colores que se ignoran: {strange} (píxeles).</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>recode them to 255 (ignore)</source>
      <translation>recodifíquelos a 255 (ignorar)</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>set UNKNOWN_COLOURS=ignore</source>
      <translation>ponga UNKNOWN_COLOURS=ignore</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>The polygon layer</source>
      <translation>La capa de polígonos</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{source} has {source_count} bands: labels are one band of class ids, or red, green and blue, with or without transparency.</source>
      <translation>{source} tiene {source_count} bandas: las etiquetas son una banda de ids de clase, o rojo, verde y azul, con o sin transparencia.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>The polygons name classes that the class table has not: {strange} (how many polygons). Correct their class field, or add the classes to the table.</source>
      <translation>Los polígonos nombran clases que la tabla de clases no tiene: {strange} (cuántos polígonos). Corrija su campo de clase, o añada las clases a la tabla.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>UNCOVERED is {uncovered!r}, which is no class of the table: give a class's id or name, or nothing for ignore.</source>
      <translation>UNCOVERED es {uncovered!r}, que no es clase de la tabla: indique el id o el nombre de una clase, o nada para ignorar.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>No polygon lies on the images: check that both show the same place.</source>
      <translation>Ningún polígono está sobre las imágenes: revise que ambos muestren el mismo lugar.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source> and {shown} more</source>
      <translation> y {shown} más</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{name} declares {id} as no data, but {id} is {taken!r} in the class table, and such pixels would be ignored: take the nodata value away (gdal_edit.py -unsetnodata), or the class.</source>
      <translation>{name} declara {id} como sin datos, pero {id} es {taken!r} en la tabla de clases, y tales píxeles se ignorarían: quite el valor sin datos (gdal_edit.py -unsetnodata), o la clase.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{name} has three bands of {dtype}: a map in colours has red, green and blue from 0 to 255 (uint8), a map of class ids one band.</source>
      <translation>{name} tiene tres bandas de {dtype}: un mapa en colores tiene rojo, verde y azul de 0 a 255 (uint8), un mapa de ids de clase una banda.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{source} has a colour table in which {id} has the colour of {name!r}, not of {name2!r}, so its values are no class ids: expand its colours first (gdal_translate -expand rgb), or take the table away.</source>
      <translation>{source} tiene una tabla de colores en la que {id} tiene el color de {name!r}, no de {name2!r}, de modo que sus valores no son ids de clase: expanda antes sus colores (gdal_translate -expand rgb), o quite la tabla.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{same} have the same colour {color} in the class table, so {name} cannot be read: give every class a colour of its own, or labels as class ids.</source>
      <translation>{same} tienen el mismo color {color} en la tabla de clases, de modo que {name} no se puede leer: dé a cada clase su propio color, o las etiquetas como ids de clase.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>, brought to {unit}</source>
      <translation>, llevado a {unit}</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>its values hold the +1000 of products since January 2022 ({reason})</source>
      <translation>sus valores contienen los +1000 de los productos desde enero de 2022 ({reason})</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{name} ({source}): {sign}. Patches keep the values as they are; import the scene first (importscene) for reflectance × 10000 without the offset.</source>
      <translation>{name} ({source}): {sign}. Los parches conservan los valores como son; importe antes la escena (importscene) para reflectancia × 10000 sin el desplazamiento.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>MODALITIES is empty: give at least one raster.</source>
      <translation>MODALITIES está vacío: indique al menos un ráster.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>NAMES ({given_count}: {given}) and the rasters of MODALITIES ({paths_count}) differ in number: give one name for every raster, in the same order.</source>
      <translation>NAMES ({given_count}: {given}) y los rásters de MODALITIES ({paths_count}) difieren en número: indique un nombre para cada ráster, en el mismo orden.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>RESAMPLING is {resampling!r}: give one of {resamplings}, or one for every raster ({paths_count}) with commas between.</source>
      <translation>RESAMPLING es {resampling!r}: indique uno de estos: {resamplings}, o uno para cada ráster ({paths_count}) separados por comas.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>NODATA is {nodata!r}: give one value for all rasters, or one for every raster ({paths_count}) with commas between.</source>
      <translation>NODATA es {nodata!r}: indique un valor para todos los rásters, o uno para cada ráster ({paths_count}) separados por comas.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>MODALITIES has the same raster twice: choose different ones.</source>
      <translation>MODALITIES tiene el mismo ráster dos veces: elija distintos.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>BACKSCATTER is {backscatter}, but no modality is known as Sentinel-1: call its bands VV and VH in their descriptions, or leave BACKSCATTER at keep.</source>
      <translation>BACKSCATTER es {backscatter}, pero ninguna modalidad se conoce como Sentinel-1: llame a sus bandas VV y VH en sus descripciones, o deje BACKSCATTER en keep.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{name} ({source}): backscatter in {found}{told}.</source>
      <translation>{name} ({source}): retrodispersión en {found}{told}.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>the +1000 of products since January 2022 seems to be left in: its darkest pixels would have a reflectance of {low:.3f} to {high:.3f}</source>
      <translation>parece que quedaron los +1000 de los productos desde enero de 2022: sus píxeles más oscuros tendrían una reflectancia de {low:.3f} a {high:.3f}</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>NAMES has {name!r}, which stands for the labels: choose another.</source>
      <translation>NAMES tiene {name!r}, que representa las etiquetas: elija otro.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>A folder of patches cannot be called {name!r}: use letters, digits, '_' and '-', none of {taken}, and no name that Windows keeps (con, nul).</source>
      <translation>Una carpeta de parches no se puede llamar {name!r}: use letras, cifras, '_' y '-', ninguno de {taken}, y ningún nombre que Windows reserve (con, nul).</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>Two folders of patches would be called {name!r}: give every modality a name of its own, and tell the levels apart with {{n}} (number of classes) or {{level}} in LABEL_FOLDER and EDGE_FOLDER.</source>
      <translation>Dos carpetas de parches se llamarían {name!r}: dé a cada modalidad un nombre propio, y distinga los niveles con {{n}} (número de clases) o {{level}} en LABEL_FOLDER y EDGE_FOLDER.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>read with whole-pixel offsets, not resampled</source>
      <translation>leída con desplazamiento de píxeles enteros, no remuestreada</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>resampled once to its grid ({how})</source>
      <translation>remuestreada una vez a su cuadrícula ({how})</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{modality} ({source}) lies on another grid than {first}: {way}.</source>
      <translation>{modality} ({source}) está en otra cuadrícula que {first}: {way}.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{name}: {error} Its values are kept as they are.</source>
      <translation>{name}: {error} Sus valores se conservan como son.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>OUTPUT and MODEL are one file ({path}): give them names of their own.</source>
      <translation>OUTPUT y MODEL son un mismo archivo ({path}): dé a cada uno su propio nombre.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Learnt from {size} answers, {truth} of change; by trees that had not seen them {agreement:.1%} are right, by the evidence alone {evidence_agreement:.1%}</source>
      <translation>Aprendido de {size} respuestas, {truth} de cambio; por árboles que no las habían visto el {agreement:.1%} son correctas, solo por la evidencia el {evidence_agreement:.1%}</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Answers where no pixel is valid, which do not count: {unknown}.</source>
      <translation>Respuestas donde ningún píxel es válido, que no cuentan: {unknown}.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Fewer than {enough} answers are seldom better than the evidence alone.</source>
      <translation>Menos de {enough} respuestas rara vez son mejores que la evidencia sola.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Answers that contradict the others, to look at again: {size}.</source>
      <translation>Respuestas que contradicen a las otras, que mirar de nuevo: {size}.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>The evidence alone agrees as well with the answers: give more of them.</source>
      <translation>La evidencia sola concuerda igual con las respuestas: dé más de ellas.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Answers that are in the model to start from, too, and count once: {twice}.</source>
      <translation>Respuestas que también están en el modelo de partida, y cuentan una vez: {twice}.</translation>
    </message>
    <message>
      <location filename="../core/learning/features.py" />
      <source>{source} was learnt from answers and would tell them again: give change evidence or a difference.</source>
      <translation>{source} se aprendió de respuestas y las repetiría: indique evidencia de cambio o una diferencia.</translation>
    </message>
    <message>
      <location filename="../core/learning/features.py" />
      <source>The evidence {source} is on another grid than T1 ({name}): make it from these two scenes.</source>
      <translation>La evidencia {source} está en otra cuadrícula que T1 ({name}): hágala con estas dos escenas.</translation>
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>The model was learnt from other bands than these scenes have ({apart}): start from one of the same bands, or from none.</source>
      <translation>El modelo se aprendió de otras bandas que las de estas escenas ({apart}): parta de uno de las mismas bandas, o de ninguno.</translation>
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>The model was learnt with other evidence ({theirs}) than this is ({ours}): give evidence made as there, or start from another model or from none.</source>
      <translation>El modelo se aprendió con otra evidencia ({theirs}) que esta ({ours}): indique evidencia hecha como allí, o parta de otro modelo o de ninguno.</translation>
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>Of answers on valid pixels at least 2 of each kind are needed (change: {changed}, no change: {unchanged}): accept and reject more polygons first.</source>
      <translation>De respuestas en píxeles válidos hacen falta al menos 2 de cada tipo (cambio: {changed}, sin cambio: {unchanged}): acepte y rechace antes más polígonos.</translation>
    </message>
    <message>
      <location filename="../core/learning/model_file.py" />
      <source>choose a file that Learn change wrote</source>
      <translation>elija un archivo que escribió Aprender el cambio</translation>
    </message>
    <message>
      <location filename="../core/learning/model_file.py" />
      <source>a number of 32 bits</source>
      <translation>un número de 32 bits</translation>
    </message>
    <message>
      <location filename="../core/learning/model_file.py" />
      <source>names of their own, one of them 'evidence'</source>
      <translation>nombres propios, uno de ellos 'evidence'</translation>
    </message>
    <message>
      <location filename="../core/many/cells.py" />
      <source>CELL is {side:g} m, and a patch (with its BUFFER) reaches over more: give a larger one, at least twice a patch's side.</source>
      <translation>CELL es {side:g} m, y un parche (con su BUFFER) alcanza más: indique uno mayor, al menos el doble del lado de un parche.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>A worker is gone; pairs still to be done: {count}.</source>
      <translation>Un proceso de trabajo se detuvo; pares aún por hacer: {count}.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>its worker died {tries} times: there may be too little memory. Run with fewer workers.</source>
      <translation>su proceso de trabajo murió {tries} veces: puede haber muy poca memoria. Ejecute con menos procesos.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>Products as downloaded are imported into {folder}, each once: it may be deleted when no more pairs come.</source>
      <translation>Los productos tal como se descargan se importan a {folder}, cada uno una sola vez: la carpeta puede borrarse cuando no vengan más pares.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>Workers end before they finish anything: there may be too little memory, or the scheduler is gone. What is finished stays for the next run. [{error}]</source>
      <translation>Los procesos de trabajo acaban antes de terminar nada: puede haber muy poca memoria, o el planificador se detuvo. Lo terminado queda para la próxima ejecución. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>The run was stopped elsewhere: run again.</source>
      <translation>La ejecución se detuvo en otra parte: ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>Threshold of all pairs: {threshold:.6g}</source>
      <translation>Umbral de todos los pares: {threshold:.6g}</translation>
    </message>
    <message>
      <location filename="../core/many/executors.py" />
      <source>Give the address of a scheduler, or how many local workers to use.</source>
      <translation>Indique la dirección de un planificador, o cuántos procesos locales usar.</translation>
    </message>
    <message>
      <location filename="../core/many/executors.py" />
      <source>Dask's distributed is not installed: install it (pip install distributed, or python3-distributed on Debian), or use processes. [{error}]</source>
      <translation>El distributed de Dask no está instalado: instálelo (pip install distributed, o python3-distributed en Debian), o use procesos. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/executors.py" />
      <source>No scheduler of Dask with workers answers at {address}: check the address, and that both run. [{error}]</source>
      <translation>Ningún planificador de Dask con procesos responde en {address}: revise la dirección, y que ambos estén en marcha. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>patches left out: {count} of {all}. Its row says {split}, and another one above it another split for the same ground (row {rows}). Give them the same split, or leave the column empty.</source>
      <translation>parches que quedan fuera: {count} de {all}. Su fila dice {split}, y otra más arriba dice otra partición para el mismo terreno (fila {rows}). Deles la misma partición, o deje la columna vacía.</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>patches left out: {count} of {all}. Its row says {split}, and the file of cells another split for their ground.</source>
      <translation>parches que quedan fuera: {count} de {all}. Su fila dice {split}, y el archivo de celdas dice otra partición para su terreno.</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>No pair could be used. The first: {first}</source>
      <translation>No se pudo usar ningún par. El primero: {first}</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>Patches: {patches}, {changed} of them with change; pairs: {pairs}</source>
      <translation>Parches: {patches}, {changed} de ellos con cambio; pares: {pairs}</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>No patch is in {empty}: there are too few cells of ground to deal. Lower CELL, or change the splits in {cells} and run again.</source>
      <translation>Ningún parche en {empty}: hay demasiado pocas celdas de terreno que repartir. Baje CELL, o cambie las particiones en {cells} y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: lower CELL, or change the splits in {cells} and run again.</source>
      <translation>Ningún parche de {names} tiene cambio, de modo que allí no se puede aprender ni medir: baje CELL, o cambie las particiones en {cells} y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>The pair {id} was not cut: do that first.</source>
      <translation>El par {id} no se cortó: hágalo antes.</translation>
    </message>
    <message>
      <location filename="../core/many/measured.py" />
      <location filename="../core/many/pooling.py" />
      <source>{path} cannot be read: run again. [{error}]</source>
      <translation>{path} no se puede leer: ejecute de nuevo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>{path} has no plan yet: make it first (plan).</source>
      <translation>{path} aún no tiene plan: hágalo antes (plan).</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>No pair has a patch to export{why}.</source>
      <translation>Ningún par tiene un parche que exportar{why}.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>its scenes and labels are those of row {row} ({twin}), so that every patch would be there twice: take one of the rows away.</source>
      <translation>sus escenas y etiquetas son las de la fila {row} ({twin}), de modo que cada parche estaría dos veces: quite una de las filas.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>{path} is no plan: make it again. [{error}]</source>
      <translation>{path} no es un plan: hágalo de nuevo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>The pair {id} was not surveyed: do that first.</source>
      <translation>El par {id} no se examinó (survey): hágalo antes.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>{path}, line {line}: the split is {split!r}: write one of {names}.</source>
      <translation>{path}, línea {line}: la partición es {split!r}: escriba una de estas: {names}.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>{path}, line {line}: {cell!r} is no cell: leave that column as it was.</source>
      <translation>{path}, línea {line}: {cell!r} no es una celda: deje esa columna como estaba.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source> ({failed})</source>
      <translation> ({failed})</translation>
    </message>
    <message>
      <location filename="../core/many/pooling.py" />
      <source>{path} holds no threshold: take it away, and run again.</source>
      <translation>{path} no contiene ningún umbral: quítelo, y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>the split is {split!r}: write one of {names}, or nothing where it is to be dealt.</source>
      <translation>la partición es {split!r}: escriba una de estas: {names}, o nada donde haya que repartirla.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>the split is {split!r}, and of SPLIT={method} come {names} alone: leave the column split empty, or use SPLIT=blocks.</source>
      <translation>la partición es {split!r}, y de SPLIT={method} solo salen {names}: deje la columna split vacía, o use SPLIT=blocks.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>{path} holds files of no run over many pairs, and the run would be kept there: choose another data set folder, or move these files away.</source>
      <translation>{path} contiene archivos de ninguna ejecución sobre muchos pares, y la ejecución quedaría ahí: elija otra carpeta del conjunto de datos, o mueva esos archivos.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>{path} holds no run over many pairs: there is no {run} in it.</source>
      <translation>{path} no contiene una ejecución sobre muchos pares: no hay {run} en ella.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>CELL is {cell:g}: give metres of ground that stay in one split, from 100 to 1000000.</source>
      <translation>CELL es {cell:g}: indique metros de terreno que quedan en una partición, de 100 a 1000000.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>SPLIT={split} knows one scene alone: for many pairs use blocks, whose blocks are cells of ground, folds, none, or a column split in the table.</source>
      <translation>SPLIT={split} solo conoce una escena: para muchos pares use blocks, cuyos bloques son celdas de terreno, folds, none, o una columna split en la tabla.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>There is no row {number}: the table has {count}.</source>
      <translation>No hay fila {number}: la tabla tiene {count}.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>{path} is no run of this version: begin a new one. [{error}]</source>
      <translation>{path} no es una ejecución de esta versión: empiece otra. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/scenes.py" />
      <location filename="../core/scenes/products.py" />
      <source>{text} does not exist: check the path.</source>
      <translation>{text} no existe: revise la ruta.</translation>
    </message>
    <message>
      <location filename="../core/many/scenes.py" />
      <source>a scene of a catalogue needs the column extent, as xmin,xmax,ymin,ymax [EPSG:code]; it is {extent!r}.</source>
      <translation>una escena de un catálogo necesita la columna extent, como xmin,xmax,ymin,ymax [EPSG:código]; es {extent!r}.</translation>
    </message>
    <message>
      <location filename="../core/many/survey.py" />
      <source>{path} is in another coordinate reference system than {t1}: reproject it first.</source>
      <translation>{path} está en otro sistema de referencia de coordenadas que {t1}: reproyéctelo antes.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>Row {row}, {id}: {message}</source>
      <translation>Fila {row}, {id}: {message}</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name}, row {number}</source>
      <translation>{name}, fila {number}</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name} has no row: give one pair in every row.</source>
      <translation>{name} no tiene filas: indique un par en cada fila.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: {value!r} in the column {column} cannot be part of file names everywhere: use letters, digits, '-', '.' and single '_', and no name that Windows keeps (con, nul).</source>
      <translation>{at}: {value!r} en la columna {column} no puede ser parte de nombres de archivo en todas partes: use letras, cifras, '-', '.' y '_' simples, y ningún nombre que Windows reserve (con, nul).</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: {value} stands in the column {column} twice: give every pair an id (and a prefix) of its own.</source>
      <translation>{at}: {value} está dos veces en la columna {column}: dé a cada par un id (y un prefix) propio.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: there are a mask and polygons, and labels come from one of them: leave the other empty.</source>
      <translation>{at}: hay una máscara y polígonos, y las etiquetas vienen de uno de ellos: deje el otro vacío.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: {id} has the scenes and labels of row {row} ({twin}), so that every patch would be there twice: take one of the rows away.</source>
      <translation>{at}: {id} tiene las escenas y etiquetas de la fila {row} ({twin}), de modo que todo parche estaría dos veces: quite una de las filas.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: {text} in the column {column} has letters that cannot be read: save the table as "CSV UTF-8".</source>
      <translation>{at}: {text} en la columna {column} tiene letras que no se pueden leer: guarde la tabla como "CSV UTF-8".</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name} has no column {column}: a table of pairs has the columns id, t1 and t2, and may have mask, polygons, review, split and prefix.</source>
      <translation>{name} no tiene la columna {column}: una tabla de pares tiene las columnas id, t1 y t2, y puede tener mask, polygons, review, split y prefix.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name}, row {number}: {column} is empty: fill it in, or take the row away.</source>
      <translation>{name}, fila {number}: {column} está vacía: rellénela, o quite la fila.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name} has the column {column} twice: give one of them another name.</source>
      <translation>{name} tiene la columna {column} dos veces: dé a una de ellas otro nombre.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{source} is not a mask: its values are {dtype}, but 0, 1 and 255 are expected. Make it with thresholdmask.</source>
      <translation>{source} no es una máscara: sus valores son {dtype}, pero se esperan 0, 1 y 255. Hágala con thresholdmask.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{source} declares {nodata:g} as no data, so such pixels would be ignored, not counted: take the nodata value away (gdal_edit.py -unsetnodata).</source>
      <translation>{source} declara {nodata:g} como sin datos, y tales píxeles se ignorarían, no se contarían: quite el valor sin datos (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{source} holds 255 but nowhere 1, which is change in a mask of 0 (no change), 1 and 255 (ignore). Recode it; if 255 is no data, set it as the file's nodata value.</source>
      <translation>{source} contiene 255 pero en ninguna parte 1, que es cambio en una máscara de 0 (sin cambio), 1 y 255 (ignorar). Recodifíquela; si 255 es sin datos, póngalo como valor sin datos del archivo.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{name} holds {other}: a change mask has 0 (no change), 1 (change) and 255 (ignore) only. Recode it first.</source>
      <translation>{name} contiene {other}: una máscara de cambio solo tiene 0 (sin cambio), 1 (cambio) y 255 (ignorar). Recodifíquela antes.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{name} is {pixels}: it must be 0 (off) or more pixels.</source>
      <translation>{name} es {pixels}: tiene que ser 0 (desactivado) o más píxeles.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>SEED_VALUE is {seed_value}: it must be 0 (off) or a magnitude above it.</source>
      <translation>SEED_VALUE es {seed_value}: tiene que ser 0 (desactivado) o una magnitud mayor.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>SEED_VALUE {seed_value:g} is below the threshold {threshold:.4g}, so it would keep every region: give a larger one, or 0 to switch it off.</source>
      <translation>SEED_VALUE {seed_value:g} está por debajo del umbral {threshold:.4g}, y conservaría toda región: indique uno mayor, o 0 para desactivarlo.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>Threshold ({method}, {direction}): {threshold:.6g}</source>
      <translation>Umbral ({method}, {direction}): {threshold:.6g}</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{name} is change evidence: which direction counts was chosen when it was made.</source>
      <translation>{name} es evidencia de cambio: qué dirección cuenta se eligió al hacerla.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{change} is on another grid than the mask {source}: give the difference that the mask was made from.</source>
      <translation>{change} está en otra cuadrícula que la máscara {source}: indique la diferencia de la que se hizo la máscara.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>MIN_AREA is {min_area}: it must be 0 (off) or more pixels.</source>
      <translation>MIN_AREA es {min_area}: tiene que ser 0 (desactivado) o más píxeles.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>Polygons: {count}</source>
      <translation>Polígonos: {count}</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>Candidates that nobody decided on count as {unreviewed}: {undecided} of {total} polygons</source>
      <translation>Los candidatos sin decidir cuentan como {unreviewed}: {undecided} de {total} polígonos</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <location filename="../core/review/preparing.py" />
      <source>No polygon lies on {source}: check that both show the same place.</source>
      <translation>Ningún polígono está sobre {source}: revise que ambos muestren el mismo lugar.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>A polygon has the status {status!r}: use one of {status2}.</source>
      <translation>Un polígono tiene el status {status!r}: use uno de estos: {status2}.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{told}, though the review has begun (UNREVIEWED).</source>
      <translation>{told}, aunque la revisión ha empezado (UNREVIEWED).</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{told}, as the review has begun (UNREVIEWED).</source>
      <translation>{told}, pues la revisión ha empezado (UNREVIEWED).</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{told}; no polygon has a verdict yet (UNREVIEWED).</source>
      <translation>{told}; ningún polígono tiene veredicto aún (UNREVIEWED).</translation>
    </message>
    <message>
      <location filename="../core/masks/sensitivity.py" />
      <location filename="../core/patch_grid.py" />
      <source>SIZE is {size}: a patch has at least 1 pixel (128 is usual).</source>
      <translation>SIZE es {size}: un parche tiene al menos 1 píxel (lo usual es 128).</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>All valid pixels of {name} have the same value ({minimum:.6g}): there is no change to find. Check that T1 and T2 are two different dates.</source>
      <translation>Todos los píxeles válidos de {name} tienen el mismo valor ({minimum:.6g}): no hay cambio que hallar. Revise que T1 y T2 sean dos fechas distintas.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>{source} holds {worst:.6g}, and no difference of SAVI is beyond ±{most:g}: it holds no data that it does not say (set its no data value), or is no SAVI difference.</source>
      <translation>{source} contiene {worst:.6g}, y ninguna diferencia de SAVI pasa de ±{most:g}: contiene un valor sin datos que no declara (ponga su valor sin datos), o no es una diferencia de SAVI.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>The minimum-error method (kittler) finds no two classes in this difference: use another METHOD.</source>
      <translation>El método del error mínimo (kittler) no halla dos clases en esta diferencia: use otro METHOD.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>between 0 and 100</source>
      <translation>entre 0 y 100</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>more than 0</source>
      <translation>mayor que 0</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>VALUE is {value:g}: for METHOD {method} it must be {limits}.</source>
      <translation>VALUE es {value:g}: para METHOD {method} tiene que ser {limits}.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>METHOD {method} gives {threshold:.4g} for {direction}, which is no magnitude above 0: most pixels changed. Use a larger VALUE or METHOD=fixed.</source>
      <translation>METHOD {method} da {threshold:.4g} para {direction}, que no es una magnitud mayor que 0: la mayoría de los píxeles cambió. Use un VALUE mayor o METHOD=fixed.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>No {direction} of different strengths is in this difference: use another DIRECTION or METHOD=fixed.</source>
      <translation>No hay {direction} de fuerzas distintas en esta diferencia: use otra DIRECTION o METHOD=fixed.</translation>
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>1 verdict of a review</source>
      <translation>1 veredicto de una revisión</translation>
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>{count} verdicts of a review</source>
      <translation>{count} veredictos de una revisión</translation>
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>{path} holds {count}, which would be lost: choose another name, or ask for REPLACE.</source>
      <translation>{path} contiene {count}, que se perderían: elija otro nombre, o pida REPLACE.</translation>
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>{path} cannot be read, so that nobody knows whether it holds verdicts: choose another name, or move it away. [{error}]</source>
      <translation>{path} no se puede leer, y nadie sabe si contiene veredictos: elija otro nombre, o muévalo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/pairs/brightness.py" />
      <location filename="../core/scenes/scene.py" />
      <source>scale and offset tags of the file</source>
      <translation>etiquetas de escala y desplazamiento del archivo</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>{share:.1%} of the shared pixels are valid at both dates</source>
      <translation>El {share:.1%} de los píxeles compartidos es válido en ambas fechas</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Clouds</source>
      <translation>Nubes</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Clouds and shadows show as change: mask them (importscene, MASK_CLASSES).</source>
      <translation>Nubes y sombras aparecen como cambio: enmascárelas (importscene, MASK_CLASSES).</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>{cloudy} looks cloudy, hazy or snowy there, which shows as change: choose a clearer date, or mask it (importscene, MASK_CLASSES).</source>
      <translation>{cloudy} parece tener ahí nubes, bruma o nieve, lo que aparece como cambio: elija una fecha más limpia, o enmascárelo (importscene, MASK_CLASSES).</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Mask what is left of them.</source>
      <translation>Enmascare lo que queda de ellas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Thin clouds and shadows are not seen so.</source>
      <translation>Las nubes finas y las sombras no se ven así.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>There is nothing to compare: choose other dates or fewer masks.</source>
      <translation>No hay nada que comparar: elija otras fechas o menos máscaras.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Neither a scene classification (SCL) nor a blue band comes with the scenes: look for clouds in the pictures.</source>
      <translation>Las escenas no traen clasificación de escena (SCL) ni banda azul: busque nubes en las imágenes.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>bright and white at one date only: {seen}</source>
      <translation>claros y blancos en una sola fecha: {seen}</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Few patches will be left: choose clearer dates, or lower MIN_VALID.</source>
      <translation>Quedarán pocos parches: elija fechas más limpias, o baje MIN_VALID.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>The rest becomes the ignore value.</source>
      <translation>El resto pasa al valor ignorado.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>{first} and {second}; days between them: {between}, days of year apart: {apart}</source>
      <translation>{first} y {second}; días entre ellas: {between}, distancia en días del año: {apart}</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Season</source>
      <translation>Estación del año</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>T2 is earlier than T1, so gains and losses are swapped: swap the scenes.</source>
      <translation>T2 es anterior a T1, de modo que ganancias y pérdidas quedan cambiadas: intercambie las escenas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Both scenes are of one day: choose the right file for one of them.</source>
      <translation>Ambas escenas son de un mismo día: elija el archivo correcto para una de ellas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Different seasons: leaves, crops and drought alone can move SAVI beyond any threshold on most pixels; choose dates at most {season_warn} days of year apart.</source>
      <translation>Estaciones distintas: hojas, cultivos y sequía por sí solos pueden mover el SAVI más allá de cualquier umbral en la mayoría de los píxeles; elija fechas a lo sumo a {season_warn} días del año de distancia.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>One season.</source>
      <translation>Una sola estación.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Sun and orbit</source>
      <translation>Sol y órbita</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Shadows differ in length and slopes in brightness: expect false change in relief.</source>
      <translation>Las sombras difieren en longitud y las laderas en brillo: espere cambio falso en el relieve.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Another orbit looks from another side: slopes and tall trees may differ a little.</source>
      <translation>Otra órbita mira desde otro lado: laderas y árboles altos pueden diferir un poco.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Light and view are much the same.</source>
      <translation>La luz y la vista son casi las mismas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Check that both dates are of one season; leaves, crops and drought move SAVI too.</source>
      <translation>Revise que ambas fechas sean de una sola estación; hojas, cultivos y sequía también mueven el SAVI.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>the date of {missing} is not known</source>
      <translation>la fecha de {missing} no se conoce</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>sun elevation {first:.0f}° and {second:.0f}°</source>
      <translation>elevación del sol {first:.0f}° y {second:.0f}°</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>The scenes' metadata do not say.</source>
      <translation>Los metadatos de las escenas no lo dicen.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>both of orbit {orbits}</source>
      <translation>ambas de la órbita {orbits}</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>orbits {orbits} and {orbits2}</source>
      <translation>órbitas {orbits} y {orbits2}</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>{source} has {source_count} bands, but {what} is a raster of one band: make it with the step before this one.</source>
      <translation>{source} tiene {source_count} bandas, pero {what} es un ráster de una banda: hágalo con el paso anterior a este.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 was made with soil factor {first} and T2 with {second}: their difference means nothing. Make both with the same SOIL_FACTOR.</source>
      <translation>T1 se hizo con factor de suelo {first} y T2 con {second}: su diferencia no significa nada. Haga ambos con el mismo SOIL_FACTOR.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 and T2 are indices already: {unused} not used.</source>
      <translation>T1 y T2 ya son índices: {unused} sin uso.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 ({name}) is {kinds} and T2 ({name2}) {kinds2}: give two indices or two scenes.</source>
      <translation>T1 ({name}) es {kinds} y T2 ({name2}) {kinds2}: indique dos índices o dos escenas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>it is read with whole-pixel offsets, not resampled</source>
      <translation>se lee con desplazamiento de píxeles enteros, no se remuestrea</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>it is resampled once to T1's grid ({resampling})</source>
      <translation>se remuestrea una vez a la cuadrícula de T1 ({resampling})</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>coordinate reference system</source>
      <translation>sistema de referencia de coordenadas</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>an index (one band)</source>
      <translation>un índice (una banda)</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>a scene ({n} bands)</source>
      <translation>una escena ({n} bandas)</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T2 ({t2}) has another {other} than T1: {how}.</source>
      <translation>T2 ({t2}) tiene {other} distinto de T1: {how}.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T2 ({second}) is earlier than T1 ({first}): gains and losses are swapped.</source>
      <translation>T2 ({second}) es anterior a T1 ({first}): ganancias y pérdidas quedan cambiadas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>{told}; origins {right} columns and {down} rows apart</source>
      <translation>{told}; orígenes a {right} columnas y {down} filas</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Pixels coincide, so nothing is resampled.</source>
      <translation>Los píxeles coinciden, así que nada se remuestrea.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 covers {share:.1%} of T1</source>
      <translation>T2 cubre el {share:.1%} de T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 lies {distance:.2f} pixels off T1 ({right:+.2f} columns, {down:+.2f} rows; median over blocks: {count})</source>
      <translation>T2 está a {distance:.2f} píxeles de T1 ({right:+.2f} columnas, {down:+.2f} filas; mediana de bloques: {count})</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Grids</source>
      <translation>Cuadrículas</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T1 is in {first}, T2 in {second}</source>
      <translation>T1 está en {first}, T2 en {second}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 is resampled once to T1's grid; scenes of one tile and CRS need no resampling.</source>
      <translation>T2 se remuestrea una vez a la cuadrícula de T1; las escenas de una sola tesela y SRC no necesitan remuestreo.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T1 has pixels of {first}, T2 of {second}</source>
      <translation>T1 tiene píxeles de {first}, T2 de {second}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 is resampled once to T1's grid and cannot show what its own pixels are too coarse for; import both at one RESOLUTION.</source>
      <translation>T2 se remuestrea una vez a la cuadrícula de T1 y no puede mostrar aquello para lo que sus propios píxeles son demasiado gruesos; importe ambas en una sola RESOLUTION.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>{told}; pixels are {apart:.2f} of a pixel apart</source>
      <translation>{told}; píxeles a {apart:.2f} de píxel de distancia</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 is resampled once to T1's grid, which blurs it a little.</source>
      <translation>T2 se remuestrea una vez a la cuadrícula de T1, lo que la difumina un poco.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Only what both scenes show can become patches.</source>
      <translation>Solo lo que muestran ambas escenas puede ser parches.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Choose scenes of the same place, or crop T1 to the area that both show.</source>
      <translation>Elija escenas del mismo lugar, o recorte T1 por el área que ambas muestran.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Overlap</source>
      <translation>Solapamiento</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Registration</source>
      <translation>Registro (alineación)</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 shows another place, is mirrored, turned or moved by more than {reach} pixels, or clouds or snow hide the ground: look at both dates, and choose another T2.</source>
      <translation>T2 muestra otro lugar, está reflejada, girada o movida más de {reach} píxeles, o nubes o nieve ocultan el terreno: mire ambas fechas, y elija otra T2.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>equal: {told}</source>
      <translation>iguales: {told}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Nothing is resampled.</source>
      <translation>Nada se remuestrea.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>too small to measure: not enough land with valid pixels and edges at both dates</source>
      <translation>demasiado pequeñas para medir: no hay terreno suficiente con píxeles válidos y bordes en ambas fechas</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Compare the dates by eye.</source>
      <translation>Compare las fechas a ojo.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Every edge would count as change: co-register T2 to T1 first (AROSICS, or the Georeferencer with this shift).</source>
      <translation>Todo borde contaría como cambio: corregistre antes T2 a T1 (AROSICS, o el Georreferenciador con este desplazamiento).</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>hardly anything matches: blocks of T2 that fit T1, and poorly: {matching} of {blocks}</source>
      <translation>casi nada encaja: bloques de T2 que encajan con T1, y mal: {matching} de {blocks}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>nothing matches: blocks of T2 that fit T1: {matching} of {blocks}</source>
      <translation>nada encaja: bloques de T2 que encajan con T1: {matching} de {blocks}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Edges of fields, roads and water will show as thin false changes: raise MIN_AREA, or co-register T2 to T1.</source>
      <translation>Los bordes de campos, caminos y agua aparecerán como cambios falsos finos: suba MIN_AREA, o corregistre T2 a T1.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Only {count} of {blocks} blocks of T2 fit T1: clouds, snow or great change hide the rest, or a part of T2 shows another place; look at both dates.</source>
      <translation>Solo {count} de {blocks} bloques de T2 encajan con T1: nubes, nieve o gran cambio ocultan el resto, o parte de T2 muestra otro lugar; mire ambas fechas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Edges lie on each other.</source>
      <translation>Los bordes coinciden.</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>Too few pixels of {t1} and {t2} are stable enough to normalise on ({size}; {least_stable} are needed): choose clearer or larger scenes, or leave it out.</source>
      <translation>Muy pocos píxeles de {t1} y {t2} son lo bastante estables para normalizar ({size}; hacen falta {least_stable}): elija escenas más limpias o mayores, o prescinda de ello.</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{name} at the two dates has no linear relation that could be trusted (slope {gain:.3g}): the dates are too different to be normalised.</source>
      <translation>{name} en las dos fechas no tiene relación lineal fiable (pendiente {gain:.3g}): las fechas son demasiado distintas para normalizarlas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{reason}; normalised to T1: × {gain:.6g} + {offset:.6g}</source>
      <translation>{reason}; normalizado a T1: × {gain:.6g} + {offset:.6g}</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>Normalisation: {stable} stable pixels ({share:.1%} of those looked at); difference T2 − T1 over stable pixels that the fit has not seen</source>
      <translation>Normalización: {stable} píxeles estables ({share:.1%} de los examinados); diferencia T2 − T1 sobre píxeles estables que el ajuste no vio</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{name}: × {gain:.4f} {offset:+.4f}; mean {line:+.4f} → {line2:+.4f}, RMS {line3:.4f} → {line4:.4f}</source>
      <translation>{name}: × {gain:.4f} {offset:+.4f}; media {line:+.4f} → {line2:+.4f}, RMS {line3:.4f} → {line4:.4f}</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{name}: normalising does not bring the dates closer.</source>
      <translation>{name}: normalizar no acerca las fechas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>Pair check</source>
      <translation>Comprobación del par</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>The pair fails its check: {told}. {advice}</source>
      <translation>El par falla en la comprobación: {told}. {advice}</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>windows of {size} × {size} pixels: {windows_count}</source>
      <translation>ventanas de {size} × {size} píxeles: {windows_count}</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>{name} and {name2} do not overlap: check that both show the same place.</source>
      <translation>{name} y {name2} no se solapan: revise que ambos muestren el mismo lugar.</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>all pixels looked at</source>
      <translation>todos los píxeles examinados</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>{count} looked at, {share:.1%} of the scene</source>
      <translation>{count} examinados, {share:.1%} de la escena</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>Red reflectance</source>
      <translation>Reflectancia en el rojo</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>red</source>
      <translation>rojo</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>near-infrared</source>
      <translation>infrarrojo cercano</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>Nothing speaks against comparing these two scenes.</source>
      <translation>Nada impide comparar estas dos escenas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>false colour ({names})</source>
      <translation>falso color ({names})</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>The pair is ruled out, as its difference would not mean change; findings that say so: {failing} of {all}.</source>
      <translation>El par queda descartado, pues su diferencia no significaría cambio; hallazgos que lo dicen: {failing} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>The pair can be used; findings to look at: {doubtful} of {all}.</source>
      <translation>El par se puede usar; hallazgos que mirar: {doubtful} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>natural colour ({names})</source>
      <translation>color natural ({names})</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>date not known</source>
      <translation>fecha desconocida</translation>
    </message>
    <message>
      <location filename="../core/pairs/shared_bands.py" />
      <source>{t1} and {t2} have no band in common: name their bands (B02, B03 …) in the bands' descriptions.</source>
      <translation>{t1} y {t2} no tienen ninguna banda en común: nombre sus bandas (B02, B03 …) en las descripciones de las bandas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Reflectance is what both dates are brought to before SAVI.</source>
      <translation>Reflectancia es aquello a lo que se llevan ambas fechas antes del SAVI.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>red reflectance at T1 {low:.3f} and {low2:.3f}, at T2 {low3:.3f} and {low4:.3f} (0.1 % and 1 % quantile)</source>
      <translation>reflectancia en el rojo en T1 {low:.3f} y {low2:.3f}, en T2 {low3:.3f} y {low4:.3f} (cuantiles del 0,1 % y 1 %)</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>99 % of the pixels are below T1 {high:.3g}, T2 {high2:.3g}</source>
      <translation>El 99 % de los píxeles está por debajo de T1 {high:.3g}, T2 {high2:.3g}</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>{share:.1%} of the pixels (loss {loss:.1%}, gain {gain:.1%})</source>
      <translation>{share:.1%} de los píxeles (pérdida {loss:.1%}, ganancia {gain:.1%})</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>{formula} ({reason})</source>
      <translation>{formula} ({reason})</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>both: {told}</source>
      <translation>ambas: {told}</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Scale and offset</source>
      <translation>Escala y desplazamiento</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Dark pixels</source>
      <translation>Píxeles oscuros</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Range of values</source>
      <translation>Rango de valores</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>{wrong} cannot be reflectance, which lies between 0 and 1: choose the SCALING that fits the file.</source>
      <translation>{wrong} no puede ser reflectancia, que está entre 0 y 1: elija el SCALING que corresponde al archivo.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Plausible as reflectance.</source>
      <translation>Plausible como reflectancia.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Pixels beyond ±{beyond}</source>
      <translation>Píxeles más allá de ±{beyond}</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>So much is seldom change on the ground: seasons, haze or radiometry differ; choose dates of one season, and do not trust a fixed threshold.</source>
      <translation>Tanto rara vez es cambio en el terreno: difieren estaciones, bruma o radiometría; elija fechas de una sola estación, y no se fíe de un umbral fijo.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>A plausible amount of change.</source>
      <translation>Una cantidad plausible de cambio.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>8-bit values are steps of 0.004 reflectance, up to 0.02 SAVI: download 16-bit or float values where you can.</source>
      <translation>Los valores de 8 bits son pasos de 0,004 de reflectancia, hasta 0,02 de SAVI: descargue valores de 16 bits o coma flotante donde pueda.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>No pixel is valid at both dates.</source>
      <translation>Ningún píxel es válido en ambas fechas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Even the darkest of {date} is brighter by {change:.2f}, as when the +1000 of products since January 2022 is left in at one date only: bring both to reflectance (importscene), or correct SCALING.</source>
      <translation>Incluso lo más oscuro de {date} es más claro en {change:.2f}, como cuando los +1000 de los productos desde enero de 2022 quedan en una sola fecha: lleve ambas a reflectancia (importscene), o corrija SCALING.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>The dates' radiometry differs: haze, snow or another processing; look at the pictures and consider normalising T2 to T1, or evidence that this does not fool (irmad).</source>
      <translation>La radiometría de las fechas difiere: bruma, nieve u otro procesamiento; mire las imágenes y considere normalizar T2 a T1, o evidencia a la que esto no engaña (irmad).</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Reflectance far below zero: an offset may have been subtracted twice; check SCALING.</source>
      <translation>Reflectancia muy por debajo de cero: un desplazamiento puede haberse restado dos veces; revise SCALING.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>No dark pixel at either date: right for deserts and snow, otherwise the +1000 of products since January 2022 was left in at both; check SCALING (dn_offset).</source>
      <translation>Ningún píxel oscuro en ninguna fecha: correcto para desiertos y nieve, si no los +1000 de los productos desde enero de 2022 quedaron en ambas; revise SCALING (dn_offset).</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Dark surfaces are equally dark at both dates.</source>
      <translation>Las superficies oscuras son igual de oscuras en ambas fechas.</translation>
    </message>
    <message>
      <location filename="../core/patch_grid.py" />
      <source>STRIDE is {stride}: use 0 (the patch size) or more pixels.</source>
      <translation>STRIDE es {stride}: use 0 (el tamaño del parche) o más píxeles.</translation>
    </message>
    <message>
      <location filename="../core/patch_grid.py" />
      <source>PREFIX {prefix!r} cannot be part of file names everywhere: use letters, digits, '-', '.' and single '_' only, and no name that Windows keeps (con, nul).</source>
      <translation>PREFIX {prefix!r} no puede ser parte de nombres de archivo en todas partes: use solo letras, cifras, '-', '.' y '_' simples, y ningún nombre que Windows reserve (con, nul).</translation>
    </message>
    <message>
      <location filename="../core/patch_grid.py" />
      <source>The scene ({width} × {height} pixels) is smaller than one patch of {size} × {size}: choose a smaller SIZE, or EDGE=pad with a lower MIN_VALID.</source>
      <translation>La escena ({width} × {height} píxeles) es menor que un parche de {size} × {size}: elija un SIZE menor, o EDGE=pad con un MIN_VALID menor.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{name} {then} then, {now} now</source>
      <translation>{name} {then} entonces, {now} ahora</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{wanted} was no file of its own (inside an archive or on a server), so it cannot be known again: run the algorithm with the record's parameters.</source>
      <translation>{wanted} no era un archivo propio (dentro de un paquete o en un servidor), y no se puede reconocer: ejecute el algoritmo con los parámetros del registro.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>The record is of {run}, which cannot be replayed: run it with the parameters that stand in the record.</source>
      <translation>El registro es de {run}, que no se puede reproducir: ejecútelo con los parámetros que están en el registro.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{role} ({product}) is imported otherwise than then ({unlike}), for its files lie in other folders: restore those of the download, or unpack it again.</source>
      <translation>{role} ({product}) se importa de otro modo que entonces ({unlike}), pues sus archivos están en otras carpetas: restaure las de la descarga, o descomprímalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>Other software may give other bytes: {other}.</source>
      <translation>Otro software puede dar otros bytes: {other}.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{file} with the SHA-256 {digest}… is not in {inputs}, nor below it: give the folder of the very files that the data set was made from as “Folder of the scenes” (INPUTS).</source>
      <translation>{file} con el SHA-256 {digest}… no está en {inputs}, ni debajo: indique la carpeta de los mismos archivos con los que se hizo el conjunto de datos como “Carpeta de las escenas” (INPUTS).</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{name} is not in {inputs}: it is fetched again from {href}.</source>
      <translation>{name} no está en {inputs}: se trae de nuevo de {href}.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{name} was fetched again and is not the same any more: its catalogue has another version now, or another release of ChangeMining or GDAL made it. Give the folder of the very file.</source>
      <translation>{name} se trajo de nuevo y ya no es el mismo: su catálogo tiene ahora otra versión, o lo hizo otra versión de ChangeMining o de GDAL. Indique la carpeta del propio archivo.</translation>
    </message>
    <message>
      <location filename="../core/review/carrying.py" />
      <source>Verdicts carried over: {same}; changed polygons to look at again: {changed}; confirmed ones kept that the mask lacks: {kept}; verdicts gone with their polygons: {gone}</source>
      <translation>Veredictos trasladados: {same}; polígonos cambiados que hay que revisar de nuevo: {changed}; confirmados conservados que faltan en la máscara: {kept}; veredictos que se fueron con sus polígonos: {gone}</translation>
    </message>
    <message>
      <location filename="../core/review/carrying.py" />
      <source>{name} has another coordinate system than the difference: its verdicts cannot be carried over.</source>
      <translation>{name} tiene otro sistema de coordenadas que la diferencia: sus veredictos no se pueden trasladar.</translation>
    </message>
    <message>
      <location filename="../core/review/growing.py" />
      <source>The step is {step}: it must be above 0, {step2} for example.</source>
      <translation>El paso es {step}: tiene que ser mayor que 0, por ejemplo {step2}.</translation>
    </message>
    <message>
      <location filename="../core/review/listing.py" />
      <source>There is no column {name}: choose one of {names}.</source>
      <translation>No hay columna {name}: elija una de {names}.</translation>
    </message>
    <message>
      <location filename="../core/review/listing.py" />
      <source>{name} holds text: write {name}={text} or {name}!={text}.</source>
      <translation>{name} contiene texto: escriba {name}={text} o {name}!={text}.</translation>
    </message>
    <message>
      <location filename="../core/review/listing.py" />
      <source>{name} is a number: {text} is none.</source>
      <translation>{name} es un número: {text} no lo es.</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>Merging needs two reviews or more, and LAYERS has {paths_count}: give the others, too.</source>
      <translation>Para unir hacen falta dos revisiones o más, y LAYERS tiene {paths_count}: indique también las otras.</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>Polygons judged by two reviewers or more: {judged} of {polygons}; they agree on {agreed}</source>
      <translation>Polígonos juzgados por dos revisores o más: {judged} de {polygons}; coinciden en {agreed}</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>None of the reviews has a cell: prepare them with preparereview.</source>
      <translation>Ninguna de las revisiones tiene celdas: prepárelas con preparereview.</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>their coordinate reference systems differ</source>
      <translation>sus sistemas de referencia de coordenadas difieren</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>{names} are no reviews of one scene: {problem}.</source>
      <translation>{names} no son revisiones de una sola escena: {problem}.</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>their SIZE differs ({size} and {size2})</source>
      <translation>su SIZE difiere ({size} y {size2})</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>no polygon of one has the uid of one of the other</source>
      <translation>ningún polígono de uno tiene el uid de uno del otro</translation>
    </message>
    <message>
      <location filename="../core/review/preparing.py" />
      <source>Polygons: {kept_count}. Cells with any: {queue_count}, cells to be audited: {drawn_count}</source>
      <translation>Polígonos: {kept_count}. Celdas con alguno: {queue_count}, celdas por auditar: {drawn_count}</translation>
    </message>
    <message>
      <location filename="../core/review/preparing.py" />
      <source>Polygons beside {source}, which are left out: {beside}.</source>
      <translation>Polígonos fuera de {source}, que no se usan: {beside}.</translation>
    </message>
    <message>
      <location filename="../core/review/review.py" />
      <source>{output}: a review is a GeoPackage, so end the name in .gpkg.</source>
      <translation>{output}: una revisión es un GeoPackage, así que termine el nombre en .gpkg.</translation>
    </message>
    <message>
      <location filename="../core/review/review.py" />
      <source>{path} comes from a later ChangeMining: update the plugin.</source>
      <translation>{path} viene de un ChangeMining posterior: actualice el complemento.</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <source>correct it, bring the file back, or prepare the review again with preparereview</source>
      <translation>corríjalo, recupere el archivo, o prepare la revisión de nuevo con preparereview</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <source>{path}, table {table}</source>
      <translation>{path}, tabla {table}</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <location filename="../core/schema.py" />
      <source>a whole number from {low} to {high}</source>
      <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <location filename="../core/schema.py" />
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <source>{path}, table {table}, row {number}</source>
      <translation>{path}, tabla {table}, fila {number}</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>The temporary folder {parent} has no room to unpack {target}: free some space, or unpack the zip yourself and give the folder. [{error}]</source>
      <translation>La carpeta temporal {parent} no tiene sitio para descomprimir {target}: libere espacio, o descomprima usted el zip e indique la carpeta. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} is larger than any product's metadata: it is not read.</source>
      <translation>{name} es mayor que los metadatos de cualquier producto: no se lee.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{path} is no member of a zip.</source>
      <translation>{path} no es miembro de un zip.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} is truncated, {missing} bytes are missing at its end: download it again.</source>
      <translation>{name} está truncado, faltan {missing} bytes al final: descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} is encrypted: unpack it first.</source>
      <translation>{name} está cifrado: descomprímalo antes.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be read from {name2}, download it again: {error}</source>
      <translation>{name} no se puede leer de {name2}, descárguelo de nuevo: {error}</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be read: {error}</source>
      <translation>{name} no se puede leer: {error}</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{root} holds more than {max_files} files: choose the folder of one product (.SAFE) or of one date's band files.</source>
      <translation>{root} contiene más de {max_files} archivos: elija la carpeta de un producto (.SAFE) o de los archivos de banda de una fecha.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be opened as a zip: download it again, it may be incomplete. [{error}]</source>
      <translation>{name} no se puede abrir como zip: descárguelo de nuevo, puede estar incompleto. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} holds the entry {name2!r}, which points outside the archive: such a zip is not opened. Get the product from its source again.</source>
      <translation>{name} contiene la entrada {name2!r}, que apunta fuera del paquete: un zip así no se abre. Obtenga el producto de nuevo en su fuente.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be read from {name2}: {error}</source>
      <translation>{name} no se puede leer de {name2}: {error}</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>{name} is imported for this run, as by Import scene ({bands}).</source>
      <translation>{name} se importa para esta ejecución, como por Importar escena ({bands}).</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>{name} is a product as downloaded, which is imported with SCALING auto and no NODATA: leave these so, or import it first with others (Import scene).</source>
      <translation>{name} es un producto tal como se descarga, que se importa con SCALING auto y sin NODATA: déjelos así, o impórtelo antes con otros (Importar escena).</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>T1 ({t1}) and T2 ({t2}) are both of {time}: choose two different dates.</source>
      <translation>T1 ({t1}) y T2 ({t2}) son ambas de {time}: elija dos fechas diferentes.</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>{band} of {name} is called {own} once it is imported: give that name, for {band} may mean another band then.</source>
      <translation>{band} de {name} se llama {own} una vez importada: indique ese nombre, pues {band} puede significar entonces otra banda.</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>{name} is a product as downloaded, whose bands have names, not the number {number}: give names as RED_BAND, NIR_BAND and PATCH_BANDS (B04), or import it first (Import scene).</source>
      <translation>{name} es un producto tal como se descarga, cuyas bandas tienen nombres, no el número {number}: indique nombres como RED_BAND, NIR_BAND y PATCH_BANDS (B04), o impórtelo antes (Importar escena).</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>has no band</source>
      <translation>no tiene ninguna banda</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>has several bands</source>
      <translation>tiene varias bandas</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>{source} {problem} {wanted!r}: its bands are {listing}. Give a band's name or its number.</source>
      <translation>{source} {problem} {wanted!r}: sus bandas son {listing}. Indique el nombre de una banda o su número.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>A band is not named: give its name (B04) or its number in the file (3).</source>
      <translation>Una banda no se nombra: indique su nombre (B04) o su número en el archivo (3).</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T2 ({t2}) does not have, once each, the bands {missing} of T1 ({t1}): its bands are {t2_bands}. Import both scenes with the same bands.</source>
      <translation>T2 ({t2}) no tiene, una vez cada una, las bandas {missing} de T1 ({t1}): sus bandas son {t2_bands}. Importe ambas escenas con las mismas bandas.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T1 is of {titles}, T2 of {titles2}: their bands differ in width and place, so that unchanged ground differs too; consider normalising T2 to T1.</source>
      <translation>T1 es de {titles}, T2 de {titles2}: sus bandas difieren en anchura y lugar, de modo que también difiere el terreno sin cambio; considere normalizar T2 a T1.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>PATCH_BANDS names {name} twice: name each band once.</source>
      <translation>PATCH_BANDS nombra {name} dos veces: nombre cada banda una vez.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T1 ({t1}) has {first_count} bands and T2 ({t2}) {second_count}, and not both name them: name the bands in their descriptions (B02, B03 …), or import both scenes with the same bands.</source>
      <translation>T1 ({t1}) tiene {first_count} bandas y T2 ({t2}) {second_count}, y no las nombran ambas: nombre las bandas en sus descripciones (B02, B03 …), o importe ambas escenas con las mismas bandas.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T2 ({t2}): left out, as not in T1: {left}.</source>
      <translation>T2 ({t2}): quedan fuera, pues no están en T1: {left}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T2 ({t2}) has its bands in another order: they are read in T1's.</source>
      <translation>T2 ({t2}) tiene sus bandas en otro orden: se leen en el de T1.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T1 ({t1}) and T2 ({t2}) do not both name their bands: they are taken to be in the same order.</source>
      <translation>T1 ({t1}) y T2 ({t2}) no nombran ambas sus bandas: se supone que están en el mismo orden.</translation>
    </message>
    <message>
      <location filename="../core/scenes/download.py" />
      <source>{name} holds no band of measurements: choose another download.</source>
      <translation>{name} no contiene ninguna banda de medidas: elija otra descarga.</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{source}: {share} of the pixels looked at hold {value:.9g}, which {why}: taken as no data, although the file does not say so (NODATA=none keeps them).</source>
      <translation>{source}: {share} de los píxeles examinados contienen {value:.9g}, que {why}: tomado como sin datos, aunque el archivo no lo dice (NODATA=none los conserva).</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>less than 0.1 %</source>
      <translation>menos del 0,1 %</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>The value that is no data (NODATA) is {text!r}: give a number as it is stored in the file (0, -9999), {none}, or nothing.</source>
      <translation>El valor sin datos (NODATA) es {text!r}: indique un número como está guardado en el archivo (0, -9999), {none}, o nada.</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>fills all bands</source>
      <translation>llena todas las bandas</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>lies apart from all others</source>
      <translation>queda lejos de todos los demás</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{source}: {share:.1%} of the pixels looked at hold {value:.9g} in one piece at the border, and the file does not say whether that is no data: give it as the value that is no data (NODATA={value:.9g}), or NODATA=none where it was measured.</source>
      <translation>{source}: {share:.1%} de los píxeles examinados contienen {value:.9g} en una sola pieza en el borde, y el archivo no dice si eso es sin datos: indíquelo como el valor sin datos (NODATA={value:.9g}), o NODATA=none donde se midió.</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{source}: no pixel of type {dtype} is {value:g}.</source>
      <translation>{source}: ningún píxel del tipo {dtype} es {value:g}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>is no measurement</source>
      <translation>no es medida</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{why} in one piece</source>
      <translation>{why} en una sola pieza</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>RESOLUTION is {resolution:g}: it must be above 0 (metres).</source>
      <translation>RESOLUTION es {resolution:g}: tiene que ser mayor que 0 (metros).</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>The bands of {product} are in different coordinate reference systems: they are of different tiles, or one was warped. Give bands of one tile.</source>
      <translation>Las bandas de {product} están en sistemas de referencia de coordenadas distintos: son de teselas distintas, o una se reproyectó. Indique bandas de una sola tesela.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>MASK_CLASSES is {text!r}: give numbers from 0 to 11 separated by commas, or nothing.</source>
      <translation>MASK_CLASSES es {text!r}: indique números de 0 a 11 separados por comas, o nada.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source> A band without a name is given by its number: B04=3.</source>
      <translation> Una banda sin nombre se da por su número: B04=3.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{product} has no band {missing}: its bands are {there}.{hint}</source>
      <translation>{product} no tiene la banda {missing}: sus bandas son {there}.{hint}</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>RESOLUTION {resolution:g} is larger than the whole product: give metres, such as 10.</source>
      <translation>RESOLUTION {resolution:g} es mayor que el producto entero: indique metros, como 10.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>baseline {product}</source>
      <translation>línea base {product}</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{product} holds no band of measurements.</source>
      <translation>{product} no contiene ninguna banda de medidas.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{name} of {product} tells of the pixels and is no reflectance: leave it out of the bands.</source>
      <translation>{name} de {product} habla de los píxeles y no es reflectancia: déjela fuera de las bandas.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>The grid is in degrees, {wide:.3g} × {high:.3g}, about {metres:.1f} m: areas and distances vary with the latitude. For a true 10 m grid download in a UTM coordinate reference system (Copernicus Browser: Custom resolution, UTM).</source>
      <translation>La cuadrícula está en grados, {wide:.3g} × {high:.3g}, unos {metres:.1f} m: áreas y distancias varían con la latitud. Para una verdadera cuadrícula de 10 m descargue en un sistema de referencia de coordenadas UTM (Copernicus Browser: Custom resolution, UTM).</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>The finest of the bands has pixels of {metres:.3g} m: at RESOLUTION {resolution:g} they are repeated.</source>
      <translation>La más fina de las bandas tiene píxeles de {metres:.3g} m: con RESOLUTION {resolution:g} se repiten.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{names}: reflectance = {formula} ({reason})</source>
      <translation>{names}: reflectancia = {formula} ({reason})</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>Bands of coarser pixels are repeated (nearest), so values stay measured.</source>
      <translation>Las bandas de píxeles más gruesos se repiten (vecino más próximo), de modo que los valores siguen siendo medidos.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>Level 1C is reflectance at the top of the atmosphere: indices need surface reflectance (L2A) to be compared with published values, and two dates of one level.</source>
      <translation>El nivel 1C es reflectancia en el tope de la atmósfera: los índices necesitan reflectancia de superficie (L2A) para compararse con valores publicados, y dos fechas del mismo nivel.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>8-bit values have steps of 0.004 in reflectance: differences of SAVI are only good to 0.02. Download 16-bit or 32-bit TIFFs.</source>
      <translation>Los valores de 8 bits tienen pasos de 0,004 en reflectancia: las diferencias de SAVI solo valen hasta 0,02. Descargue TIFFs de 16 o 32 bits.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>There is no scene classification (SCL): clouds and shadows are not masked.</source>
      <translation>No hay clasificación de escena (SCL): nubes y sombras no se enmascaran.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{name} holds values that are no classes (0 to 11): it is no scene classification as downloaded. Empty MASK_CLASSES to import without it.</source>
      <translation>{name} contiene valores que no son clases (0 a 11): no es una clasificación de escena tal como se descarga. Vacíe MASK_CLASSES para importar sin ella.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{name}: pixels with a reflectance below {possible:g}, which nothing has: {wrong}. If they are no data, give the value as it is stored (NODATA=-9999); otherwise correct SCALING.</source>
      <translation>{name}: píxeles con una reflectancia por debajo de {possible:g}, que nada tiene: {wrong}. Si son sin datos, indique el valor como está guardado (NODATA=-9999); si no, corrija SCALING.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{share:.1%} of the pixels are valid.</source>
      <translation>El {share:.1%} de los píxeles es válido.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{name}: {share:.0%} of {layer} has a reflectance above 2, which no surface has: correct SCALING.</source>
      <translation>{name}: el {share:.0%} de {layer} tiene una reflectancia mayor que 2, que ninguna superficie tiene: corrija SCALING.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>Pixels with a reflectance above 2 (glint, or a wrong SCALING): {bright}.</source>
      <translation>Píxeles con una reflectancia mayor que 2 (reflejo del sol, o un SCALING equivocado): {bright}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>Pixels with a reflectance of 0 or less, written as 0.0001: {counts}.</source>
      <translation>Píxeles con una reflectancia de 0 o menos, escritos como 0,0001: {counts}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>SOIL_FACTOR is {soil_factor}: it must be 0 or more (0.5 is usual).</source>
      <translation>SOIL_FACTOR es {soil_factor}: tiene que ser 0 o más (lo usual es 0,5).</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>Red and near-infrared are the same band ({index}) of {source}: correct RED_BAND or NIR_BAND.</source>
      <translation>Rojo e infrarrojo cercano son la misma banda ({index}) de {source}: corrija RED_BAND o NIR_BAND.</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>{what} is taken from band {index} of {source}, which is {name} ({role}): correct RED_BAND or NIR_BAND unless that is meant.</source>
      <translation>{what} se toma de la banda {index} de {source}, que es {name} ({role}): corrija RED_BAND o NIR_BAND, a menos que sea eso lo que quiere.</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>{name}: red is band {index}, NIR is band {index2}; reflectance = {formula} ({reason})</source>
      <translation>{name}: el rojo es la banda {index}, el NIR es la banda {index2}; reflectancia = {formula} ({reason})</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>, NIR = {formula}</source>
      <translation>, NIR = {formula}</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>the quantification value</source>
      <translation>el valor de cuantificación</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{file} states offsets, but none for {band}: name the band, or give SCALING=custom with SCALE and OFFSET.</source>
      <translation>{file} declara desplazamientos, pero ninguno para {band}: nombre la banda, o indique SCALING=custom con SCALE y OFFSET.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} declares a document type or entities, which no Sentinel-2 product does: it is not read. Get the product from its source again.</source>
      <translation>{name} declara un tipo de documento o entidades, lo que ningún producto Sentinel-2 hace: no se lee. Obtenga el producto de nuevo en su fuente.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} is not the metadata of a Sentinel-2 L1C or L2A product: give MTD_MSIL2A.xml or MTD_MSIL1C.xml, in the product's .SAFE folder.</source>
      <translation>{name} no son los metadatos de un producto Sentinel-2 L1C o L2A: indique MTD_MSIL2A.xml o MTD_MSIL1C.xml, en la carpeta .SAFE del producto.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} states no quantification value: it cannot be used.</source>
      <translation>{name} no declara valor de cuantificación: no se puede usar.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name}: the quantification value is {stated}, it must be above 0.</source>
      <translation>{name}: el valor de cuantificación es {stated}, tiene que ser mayor que 0.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{place} holds the metadata of several products ({found}): keep one product in a folder.</source>
      <translation>{place} contiene los metadatos de varios productos ({found}): mantenga un producto por carpeta.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} is nested too deeply for a product's metadata.</source>
      <translation>{name} está anidado demasiado hondo para ser metadatos de un producto.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name}: {what} is {text!r}, not a number.</source>
      <translation>{name}: {what} es {text!r}, no un número.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>a special value</source>
      <translation>un valor especial</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{values}: {element} has the unknown band_id {number!r}.</source>
      <translation>{values}: {element} tiene el band_id desconocido {number!r}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>the {element} of {number}</source>
      <translation>{element} de {number}</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{values} states two offsets for {band}: it cannot be used.</source>
      <translation>{values} declara dos desplazamientos para {band}: no se puede usar.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} is no readable XML, it may be cut off: get the product again. [{error}]</source>
      <translation>{name} no es XML legible, puede estar cortado: obtenga el producto de nuevo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>the orbit</source>
      <translation>la órbita</translation>
    </message>
    <message>
      <location filename="../core/scenes/opening.py" />
      <source>{source}: {quality} tell of the pixels and are no measurements: they are left out.</source>
      <translation>{source}: {quality} hablan de los píxeles y no son medidas: quedan fuera.</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>they mean something else, correct SCALING</source>
      <translation>significan otra cosa, corrija SCALING</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>they look like reflectance × 10000, SCALING=dn, or dn_offset for products since January 2022</source>
      <translation>parecen reflectancia × 10000, SCALING=dn, o dn_offset para productos desde enero de 2022</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>offset left in</source>
      <translation>desplazamiento dejado</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>offset removed twice</source>
      <translation>desplazamiento quitado dos veces</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>the +1000 of products since January 2022 seems to be left in (SCALING=dn_offset), or the scene holds nothing but cloud, snow or bare sand</source>
      <translation>parece que quedaron los +1000 de los productos desde enero de 2022 (SCALING=dn_offset), o la escena solo contiene nube, nieve o arena desnuda</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>an offset seems to be removed that was not there (SCALING=dn)</source>
      <translation>parece que se quitó un desplazamiento que no había (SCALING=dn)</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name}: the darkest pixels of {band} have a reflectance of {low:.3f} to {high:.3f}, which does not fit what was decided ({reason}): {cure}.</source>
      <translation>{name}: los píxeles más oscuros de {band} tienen una reflectancia de {low:.3f} a {high:.3f}, lo que no encaja con lo decidido ({reason}): {cure}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name}: {bright:.0%} of the values looked at are a reflectance above {bright2:g}, which no surface has ({reason}): {advice}.</source>
      <translation>{name}: el {bright:.0%} de los valores examinados es una reflectancia mayor que {bright2:g}, que ninguna superficie tiene ({reason}): {advice}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name} holds {stored:.6g}, a reflectance of {worst:.4g}, which nothing has ({reason}): give it as the value that is no data (NODATA={stored:.6g}) if it is none, otherwise correct what the pixel values are (SCALING).</source>
      <translation>{name} contiene {stored:.6g}, una reflectancia de {worst:.4g}, que nada tiene ({reason}): indíquelo como el valor sin datos (NODATA={stored:.6g}) si no es reflectancia, si no corrija qué son los valores de los píxeles (SCALING).</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name}: 99 % of the values looked at are a reflectance below {black:g}, and nothing is so dark ({reason}): they are scaled twice, or in another unit; correct what the pixel values are (SCALING=reflectance for values from 0 to 1).</source>
      <translation>{name}: el 99 % de los valores examinados es una reflectancia por debajo de {black:g}, y nada es tan oscuro ({reason}): están escalados dos veces, o en otra unidad; corrija qué son los valores de los píxeles (SCALING=reflectance para valores de 0 a 1).</translation>
    </message>
    <message>
      <location filename="../core/scenes/product.py" />
      <source>{name} has {source_count} bands, but its name is that of {band} alone: give it as FILE.</source>
      <translation>{name} tiene {source_count} bandas, pero su nombre es el de {band} sola: indíquelo como FILE.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>choose one tile by giving its folder below GRANULE as FOLDER</source>
      <translation>elija una tesela dando su carpeta bajo GRANULE como FOLDER</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>put the files of one tile and one date into a folder of their own</source>
      <translation>ponga los archivos de una tesela y una fecha en una carpeta propia</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{where} holds several tiles or dates, {cure}. Found: {listing}</source>
      <translation>{where} contiene varias teselas o fechas, {cure}. Hallados: {listing}</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source> and {names} more</source>
      <translation> y {names} más</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{path} is the metadata of a tile: give the product's, MTD_MSIL2A.xml or MTD_MSIL1C.xml, two folders above.</source>
      <translation>{path} son los metadatos de una tesela: indique los del producto, MTD_MSIL2A.xml o MTD_MSIL1C.xml, dos carpetas más arriba.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds {rasters}: give the file of one scene as FILE.</source>
      <translation>{tree} contiene {rasters}: indique el archivo de una escena como FILE.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{file} is of another tile or time than {strangers}: put band files beside their own product's metadata, or give SCALING and move the XML away.</source>
      <translation>{file} es de otra tesela o tiempo que {strangers}: ponga los archivos de banda junto a los metadatos de su propio producto, o indique SCALING y quite el XML de ahí.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{pictures}: visualised layers of the Copernicus Browser, stretched pictures without reflectance. Download the raw bands (Analytical, Raw).</source>
      <translation>{pictures}: capas visualizadas del Copernicus Browser, imágenes realzadas sin reflectancia. Descargue las bandas brutas (Analytical, Raw).</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds {file} but none of its images (JP2 or TIFF, …_B04_10m): download the whole product.</source>
      <translation>{tree} contiene {file} pero ninguna de sus imágenes (JP2 o TIFF, …_B04_10m): descargue el producto entero.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} is empty: there is no file in it.</source>
      <translation>{tree} está vacía: no hay ningún archivo en ella.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds pictures (JPG, PNG), not measurements: download the raw bands as TIFF (in the Copernicus Browser: Analytical, image format TIFF, Raw).</source>
      <translation>{tree} contiene imágenes (JPG, PNG), no medidas: descargue las bandas brutas como TIFF (en el Copernicus Browser: Analytical, formato de imagen TIFF, Raw).</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds no band of Sentinel-2: a .SAFE product, TIFFs of the Copernicus Browser or files named …_B04.tif or …_B04_10m.jp2 are known; a raster of several bands is given as FILE. Found: </source>
      <translation>{tree} no contiene ninguna banda de Sentinel-2: se conocen un producto .SAFE, TIFFs del Copernicus Browser o archivos llamados …_B04.tif o …_B04_10m.jp2; un ráster de varias bandas se da como FILE. Hallados: </translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds {xmls_count} products, choose one of them: </source>
      <translation>{tree} contiene {xmls_count} productos, elija uno de ellos: </translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{name} holds {band} twice: {twin} and {image}. Keep one.</source>
      <translation>{name} contiene {band} dos veces: {twin} y {image}. Quédese con una.</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>given by the user</source>
      <translation>dado por el usuario</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>no product metadata around the file, no scale tag</source>
      <translation>ningún metadato de producto en torno al archivo, ninguna etiqueta de escala</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source> (SCALE={scale:.9g}, OFFSET={offset:g} for {sensor_title})</source>
      <translation> (SCALE={scale:.9g}, OFFSET={offset:g} para {sensor_title})</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>value × {scale:.6g}{offset}</source>
      <translation>valor × {scale:.6g}{offset}</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>values are reflectance</source>
      <translation>los valores son reflectancia</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>reflectance × 10000, no offset</source>
      <translation>reflectancia × 10000, sin desplazamiento</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>reflectance × 10000 + 1000</source>
      <translation>reflectancia × 10000 + 1000</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>Copernicus Browser 16-bit, × 65535</source>
      <translation>Copernicus Browser 16 bits, × 65535</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>Copernicus Browser 8-bit, × 255</source>
      <translation>Copernicus Browser 8 bits, × 255</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>It cannot be told what the values of {source} mean ({band}): say it with SCALING: dn (reflectance × 10000, products before January 2022 or with the offset removed), dn_offset (× 10000 + 1000, products since then and Collection 1), browser_uint16, browser_uint8, reflectance, or custom{sensor}.</source>
      <translation>No se sabe qué significan los valores de {source} ({band}): dígalo con SCALING: dn (reflectancia × 10000, productos anteriores a enero de 2022 o sin el desplazamiento), dn_offset (× 10000 + 1000, productos desde entonces y Collection 1), browser_uint16, browser_uint8, reflectance, o custom{sensor}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>floating-point values above 2, no scale tag</source>
      <translation>valores en coma flotante mayores que 2, ninguna etiqueta de escala</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>{file}: (DN {added:+g}) / {quantification:g}, baseline {baseline}</source>
      <translation>{file}: (DN {added:+g}) / {quantification:g}, línea base {baseline}</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>floating-point values up to {top:.3g} are reflectance</source>
      <translation>los valores en coma flotante hasta {top:.3g} son reflectancia</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>SCALING is {preset} ({reason}), but {source} is of {reason2}, {formula}: leave SCALING at auto, or give the numbers by custom.</source>
      <translation>SCALING es {preset} ({reason}), pero {source} es de {reason2}, {formula}: deje SCALING en auto, o indique los números con custom.</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>floating-point values up to {top:.3g} are reflectance already; the scale tag {scale:g} is left over and not applied</source>
      <translation>los valores en coma flotante hasta {top:.3g} ya son reflectancia; la etiqueta de escala {scale:g} es un resto y no se aplica</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>{source} is a visualised layer of the Copernicus Browser, a stretched picture without reflectance: download the raw bands (Analytical, Raw).</source>
      <translation>{source} es una capa visualizada del Copernicus Browser, una imagen realzada sin reflectancia: descargue las bandas brutas (Analytical, Raw).</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>file name: {reason}</source>
      <translation>nombre del archivo: {reason}</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>{source} holds nothing but no data where it was looked at.</source>
      <translation>{source} no contiene ningún dato donde se examinó.</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>SCALING=custom needs SCALE (not 0) and OFFSET as finite numbers.</source>
      <translation>SCALING=custom necesita SCALE (no 0) y OFFSET como números finitos.</translation>
    </message>
    <message>
      <location filename="../core/scenes/sensors.py" />
      <source>{file} is of HLS, and it is not told whether S30 or L30: B05 of one is red edge, of the other near infrared. Put S30 or L30 into the file's name.</source>
      <translation>{file} es de HLS, y no se dice si S30 o L30: B05 de uno es el borde rojo, del otro infrarrojo cercano. Ponga S30 o L30 en el nombre del archivo.</translation>
    </message>
    <message>
      <location filename="../core/scenes/sensors.py" />
      <source>{file} names its bands as Landsat's are, and not of which Landsat: band 4 is red on Landsat 8 and 9, near infrared on 4 to 7. Put LC08 or LT05 into the file's name, or call the bands blue, green, red, nir in their descriptions.</source>
      <translation>{file} nombra sus bandas como las de Landsat, y no de cuál Landsat: la banda 4 es rojo en Landsat 8 y 9, infrarrojo cercano del 4 al 7. Ponga LC08 o LT05 en el nombre del archivo, o llame a las bandas blue, green, red, nir en sus descripciones.</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>true or false</source>
      <translation>verdadero o falso</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>a whole number from 0</source>
      <translation>un número entero desde 0</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>its values lie more than {depth} levels deep</source>
      <translation>sus valores tienen más de {depth} niveles de profundidad</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>{path}:{at} is {found}, not {wanted}: {cure}.</source>
      <translation>{path}:{at} es {found}, no {wanted}: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source> of at least {least}</source>
      <translation> de al menos {least}</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>an object {…}</source>
      <translation>un objeto {…}</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>{place} (a name in it)</source>
      <translation>{place} (un nombre en él)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>an entry, which may be empty</source>
      <translation>una entrada, que puede estar vacía</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>it holds a number that is none (NaN or infinity)</source>
      <translation>contiene un número que no lo es (NaN o infinito)</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>pass</source>
      <translation>pasa</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>warn</source>
      <translation>aviso</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>fail</source>
      <translation>falla</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>{check}: {verdict}. {rest} ({sampled})</source>
      <translation>{check}: {verdict}. {rest} ({sampled})</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>{title} ({value})</source>
      <translation>{title} ({value})</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>{check}, {verdict}: {title}: {value}. {advice}</source>
      <translation>{check}, {verdict}: {title}: {value}. {advice}</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <location filename="../ui/panel/dock.py" />
      <source>ChangeMining</source>
      <translation>ChangeMining</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>Panel</source>
      <translation>Panel</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>ChangeMining panel: from a pair of scenes to a data set, step by step</source>
      <translation>Panel de ChangeMining: de un par de escenas a un conjunto de datos, paso a paso</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <location filename="../ui/panel/pair.py" />
      <source>Example scenes…</source>
      <translation>Escenas de ejemplo…</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>Make two dates to try everything with, and open the panel with them</source>
      <translation>Hacer dos fechas para probarlo todo, y abrir el panel con ellas</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <location filename="../ui/panel/frame.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>The manual of ChangeMining, in your browser</source>
      <translation>El manual de ChangeMining, en su navegador</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>{points} places in {strata} strata: judge them before you look at the mask.</source>
      <translation>{points} lugares en {strata} estratos: júzguelos antes de mirar la máscara.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Overall accuracy &lt;b&gt;{overall}&lt;/b&gt; ({overall_low} to {overall_high}), area of change &lt;b&gt;{area} ha&lt;/b&gt; ({area_low} to {area_high}; by the mask {mapped}). {report}</source>
      <translation>Exactitud global &lt;b&gt;{overall}&lt;/b&gt; ({overall_low} a {overall_high}), área de cambio &lt;b&gt;{area} ha&lt;/b&gt; ({area_low} a {area_high}; según la máscara {mapped}). {report}</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Draw a sample</source>
      <translation>Sortear una muestra</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>I am the second judge</source>
      <translation>Soy el segundo juez</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>The same places without the first one's answers, in a file of their own.</source>
      <translation>Los mismos lugares sin las respuestas del primero, en un archivo propio.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Record in the data set</source>
      <translation>Registrar en el conjunto de datos</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>The figures go into dataset.json, the card and the metadata of the folder dataset.</source>
      <translation>Las cifras van a dataset.json, la ficha y los metadatos de la carpeta dataset.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <location filename="../ui/panel/export.py" />
      <source>Choose the two dates.</source>
      <translation>Elija las dos fechas.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <location filename="../ui/panel/export.py" />
      <source>Create the mask first.</source>
      <translation>Cree antes la máscara.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>By the second judge: {judged} of {total}.</source>
      <translation>Por el segundo juez: {judged} de {total}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>All places are judged: end judging, then estimate.</source>
      <translation>Todos los lugares están juzgados: termine de juzgar, luego estime.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>End judging</source>
      <translation>Terminar de juzgar</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Judge the sample, blind</source>
      <translation>Juzgar la muestra, a ciegas</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Judged: {judged} of {total} places.</source>
      <translation>Juzgados: {judged} de {total} lugares.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Copying the sample</source>
      <translation>Copiando la muestra</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <location filename="../ui/panel/pair.py" />
      <source>Open the report</source>
      <translation>Abrir el informe</translation>
    </message>
    <message>
      <location filename="../ui/panel/base_choice.py" />
      <location filename="../ui/panel/downloads.py" />
      <location filename="../ui/panel/layers.py" />
      <location filename="../ui/review/dates.py" />
      <source>T1</source>
      <translation>T1</translation>
    </message>
    <message>
      <location filename="../ui/panel/base_choice.py" />
      <location filename="../ui/panel/downloads.py" />
      <location filename="../ui/panel/layers.py" />
      <location filename="../ui/review/dates.py" />
      <source>T2</source>
      <translation>T2</translation>
    </message>
    <message>
      <location filename="../ui/panel/base_choice.py" />
      <source>On the map</source>
      <translation>En el mapa</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>Make the difference</source>
      <translation>Hacer la diferencia</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>IR-MAD: all bands, for dates that differ in haze, sun or sensor</source>
      <translation>IR-MAD: todas las bandas, para fechas que difieren en bruma, sol o sensor</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>Change vector: all bands, T2 normalised to T1</source>
      <translation>Vector de cambio: todas las bandas, T2 normalizada a T1</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>What tells of change</source>
      <translation>Qué indica el cambio</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>SAVI of each date, then T2 − T1: where vegetation was lost, it is below zero.</source>
      <translation>SAVI de cada fecha, luego T2 − T1: donde se perdió vegetación, queda por debajo de cero.</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>What changed in other ways than the whole scene did. The direction is chosen here, as evidence has no sign.</source>
      <translation>Lo que cambió de otro modo que la escena entera. La dirección se elige aquí, pues la evidencia no tiene signo.</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>How far each pixel moved in all bands, after T2 was fitted to what did not change.</source>
      <translation>Cuánto se movió cada píxel en todas las bandas, después de ajustar T2 a lo que no cambió.</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>Pixels of the sample that stayed as they were: {stable}; rounds: {rounds}.</source>
      <translation>Píxeles de la muestra que quedaron como estaban: {stable}; rondas: {rounds}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>{pixels} valid pixels, mean {mean}, standard deviation {std}.</source>
      <translation>{pixels} píxeles válidos, media {mean}, desviación estándar {std}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/dock.py" />
      <source>The work folder cannot be made: choose another one. [{error}]</source>
      <translation>La carpeta de trabajo no se puede crear: elija otra. [{error}]</translation>
    </message>
    <message>
      <location filename="../ui/panel/downloads.py" />
      <source>being looked at…</source>
      <translation>se está examinando…</translation>
    </message>
    <message>
      <location filename="../ui/panel/downloads.py" />
      <source>Looking at {name}</source>
      <translation>Examinando {name}</translation>
    </message>
    <message>
      <location filename="../ui/panel/downloads.py" />
      <source>{name} is being looked at.</source>
      <translation>{name} se está examinando.</translation>
    </message>
    <message>
      <location filename="../ui/panel/downloads.py" />
      <source>tile {tile}</source>
      <translation>tesela {tile}</translation>
    </message>
    <message>
      <location filename="../ui/panel/downloads.py" />
      <location filename="../ui/panel/tasks.py" />
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>The folder holds {names} already: choose another one.</source>
      <translation>La carpeta ya contiene {names}: elija otra.</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Example scenes</source>
      <translation>Escenas de ejemplo</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Makes two dates of a landscape that does not exist, with changes that are known.</source>
      <translation>Hace dos fechas de un paisaje que no existe, con cambios conocidos.</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Mines in a rain forest</source>
      <translation>Minas en una selva tropical</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Fields, woods and towns</source>
      <translation>Campos, bosques y ciudades</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Choose a folder for the example scenes</source>
      <translation>Elija una carpeta para las escenas de ejemplo</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>T1.tif and T2.tif go here</source>
      <translation>T1.tif y T2.tif van aquí</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Landscape</source>
      <translation>Paisaje</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Making the example scenes</source>
      <translation>Haciendo las escenas de ejemplo</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Two dates were made: check the pair, or go on to the difference.</source>
      <translation>Se hicieron dos fechas: compruebe el par, o siga a la diferencia.</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>The folder cannot be made: choose another one. [{error}]</source>
      <translation>La carpeta no se puede crear: elija otra. [{error}]</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Patches of &lt;b&gt;{t1}&lt;/b&gt; and &lt;b&gt;{t2}&lt;/b&gt;, labels from &lt;b&gt;{labels}&lt;/b&gt;.</source>
      <translation>Parches de &lt;b&gt;{t1}&lt;/b&gt; y &lt;b&gt;{t2}&lt;/b&gt;, etiquetas de &lt;b&gt;{labels}&lt;/b&gt;.</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Choose the data set's folder</source>
      <translation>Elija la carpeta del conjunto de datos</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>become change</source>
      <translation>pasan a cambio</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>are ignored</source>
      <translation>se ignoran</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>become no change</source>
      <translation>pasan a sin cambio</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>&lt;b&gt;Undecided candidates ({count}) {become}.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Los candidatos sin decidir ({count}) {become}.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Patches of open cells ({count}) are exported too, as they are.</source>
      <translation>Los parches de celdas abiertas ({count}) también se exportan, tal como están.</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>&lt;b&gt;Patches of open cells ({count}) are left out.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Los parches de celdas abiertas ({count}) quedan fuera.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>The review layer has edits that are not saved: save them first, then export.</source>
      <translation>La capa de la revisión tiene ediciones sin guardar: guárdelas antes, luego exporte.</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Reviewed mask</source>
      <translation>Máscara revisada</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Patches in the folder {folder}: {count}, {changed} of them with change</source>
      <translation>Parches en la carpeta {folder}: {count}, {changed} de ellos con cambio</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Decided: {done} of {all} polygons. Closed: {closed} of {cells} cells.</source>
      <translation>Decididos: {done} de {all} polígonos. Cerradas: {closed} de {cells} celdas.</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Contact sheet</source>
      <translation>Hoja de contacto</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Left out: {reasons}</source>
      <translation>Fuera: {reasons}</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Undecided candidates: {count}</source>
      <translation>Candidatos sin decidir: {count}</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>&lt;b&gt;{patches} of {considered} patches&lt;/b&gt; will be exported, {changed} with change.</source>
      <translation>&lt;b&gt;{patches} de {considered} parches&lt;/b&gt; por exportar, {changed} con cambio.</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Use block size {size}: all have change</source>
      <translation>Tamaño de bloque {size}: todas con cambio</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Counting the patches…</source>
      <translation>Contando los parches…</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Use block size {size}: none stays empty</source>
      <translation>Tamaño de bloque {size}: ninguna vacía</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Counting the patches</source>
      <translation>Contando los parches</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>The export would stop: {error}</source>
      <translation>La exportación se detendría: {error}</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Left out: {reasons}.</source>
      <translation>Fuera: {reasons}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Splits: {counts}.</source>
      <translation>Particiones: {counts}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/form.py" />
      <source>More settings</source>
      <translation>Más opciones</translation>
    </message>
    <message>
      <location filename="../ui/panel/frame.py" />
      <source>Help on the steps, in your browser</source>
      <translation>Ayuda sobre los pasos, en su navegador</translation>
    </message>
    <message>
      <location filename="../ui/panel/frame.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../ui/panel/frame.py" />
      <source>‹ {title}</source>
      <translation>‹ {title}</translation>
    </message>
    <message>
      <location filename="../ui/panel/frame.py" />
      <source>{title} ›</source>
      <translation>{title} ›</translation>
    </message>
    <message>
      <location filename="../ui/panel/frame.py" />
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <location filename="../ui/panel/histogram.py" />
      <source>Histogram of the difference with the threshold</source>
      <translation>Histograma de la diferencia con el umbral</translation>
    </message>
    <message>
      <location filename="../ui/panel/histogram.py" />
      <source>Drag the line, or press ← and → (Shift: ten steps). Click a mark to take that method. Wheel, + and − zoom, 0 shows everything.</source>
      <translation>Arrastre la línea, o pulse ← y → (Shift: diez pasos). Haga clic en una marca para tomar ese método. La rueda, + y − amplían, 0 lo muestra todo.</translation>
    </message>
    <message>
      <location filename="../ui/panel/histogram.py" />
      <source>No difference yet</source>
      <translation>Aún sin diferencia</translation>
    </message>
    <message>
      <location filename="../ui/panel/kinds.py" />
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <location filename="../ui/panel/kinds.py" />
      <source>gain</source>
      <translation>ganancia</translation>
    </message>
    <message>
      <location filename="../ui/panel/page.py" />
      <source>Copy command</source>
      <translation>Copiar comando</translation>
    </message>
    <message>
      <location filename="../ui/panel/page.py" />
      <source>Copy command: the lines for a terminal that do the very same, with qgis_process.</source>
      <translation>Copiar comando: las líneas para un terminal que hacen exactamente lo mismo, con qgis_process.</translation>
    </message>
    <message>
      <location filename="../ui/panel/page.py" />
      <source>Copied: {count} command(s).</source>
      <translation>Copiado: {count} comando(s).</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Pair</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Check pair</source>
      <translation>Comprobar par</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>{name} is not there any more: choose the scene again.</source>
      <translation>{name} ya no está ahí: elija la escena de nuevo.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Imported into the work folder:</source>
      <translation>Importado en la carpeta de trabajo:</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose a work folder</source>
      <translation>Elija una carpeta de trabajo</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Everything that is made goes here</source>
      <translation>Todo lo que se genere se guardará aquí</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Work folder</source>
      <translation>Carpeta de trabajo</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Go on with a review…</source>
      <translation>Seguir con una revisión…</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Your own or a colleague's: it knows its scenes</source>
      <translation>La suya o la de un colega: conoce sus escenas</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Showing the scenes</source>
      <translation>Mostrando las escenas</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose a work folder.</source>
      <translation>Elija una carpeta de trabajo.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Import the scenes first.</source>
      <translation>Importe antes las escenas.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>&lt;b&gt;Pass&lt;/b&gt;: the two dates can be compared.</source>
      <translation>&lt;b&gt;Pasa&lt;/b&gt;: las dos fechas se pueden comparar.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>&lt;b&gt;Warn&lt;/b&gt;: the two dates can be compared with care.</source>
      <translation>&lt;b&gt;Aviso&lt;/b&gt;: las dos fechas se pueden comparar con cuidado.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>&lt;b&gt;Fail&lt;/b&gt;: a difference of these two dates would not mean change.</source>
      <translation>&lt;b&gt;Falla&lt;/b&gt;: una diferencia de estas dos fechas no significaría cambio.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>the first date</source>
      <translation>la primera fecha</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>the second date</source>
      <translation>la segunda fecha</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose two dates of one place, as you downloaded them or as rasters. To try it first: {examples}</source>
      <translation>Elija dos fechas de un lugar, como las descargó o como rásters. Para probarlo antes: {examples}</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose {what}.</source>
      <translation>Elija {what}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>{name}: {reason}</source>
      <translation>{name}: {reason}</translation>
    </message>
    <message>
      <location filename="../ui/panel/preview.py" />
      <source>Threshold preview</source>
      <translation>Vista previa del umbral</translation>
    </message>
    <message>
      <location filename="../ui/panel/preview.py" />
      <source>outlines of {kinds}</source>
      <translation>contornos de {kinds}</translation>
    </message>
    <message>
      <location filename="../ui/panel/preview.py" />
      <source>{kinds} in see-through colour</source>
      <translation>{kinds} en color transparente</translation>
    </message>
    <message>
      <location filename="../ui/panel/quick.py" />
      <source>A smaller copy of {name}, to draw it quickly</source>
      <translation>Una copia menor de {name}, para dibujarla rápido</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Open a review</source>
      <translation>Abrir una revisión</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Reviews (*.gpkg)</source>
      <translation>Revisiones (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>The reviews of the work folder</source>
      <translation>Las revisiones de la carpeta de trabajo</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Another review: of a colleague, or the disagreements of Merge reviews</source>
      <translation>Otra revisión: de un colega, o las discrepancias de Unir revisiones</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Create the mask and its polygons first.</source>
      <translation>Cree antes la máscara y sus polígonos.</translation>
    </message>
    <message>
      <location filename="../ui/panel/taking_up.py" />
      <source>{name} is no review: choose what Prepare review or Merge reviews has made.</source>
      <translation>{name} no es una revisión: elija lo que Preparar revisión o Unir revisiones hizo.</translation>
    </message>
    <message>
      <location filename="../ui/panel/tasks.py" />
      <source>{name} is not available: enable ChangeMining.</source>
      <translation>{name} no está disponible: active ChangeMining.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Create mask and polygons</source>
      <translation>Crear máscara y polígonos</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Carry the verdicts of {name} over to the new polygons</source>
      <translation>Trasladar los veredictos de {name} a los nuevos polígonos</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Read the difference again</source>
      <translation>Leer la diferencia de nuevo</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>A polygon of the same shape keeps its verdict; one that overlaps and differs is to be looked at again, and its note says so; confirmed ones that the mask lacks stay. The earlier review is not changed.</source>
      <translation>Un polígono de la misma forma conserva su veredicto; uno que se solapa y difiere hay que mirarlo de nuevo, y su nota lo dice; los confirmados que faltan en la máscara quedan. La revisión anterior no se cambia.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Outlines</source>
      <translation>Contornos</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Show the rims of what would be change, and no colour over it</source>
      <translation>Mostrar los bordes de lo que sería cambio, sin color encima</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Make the difference first.</source>
      <translation>Haga antes la diferencia.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Reading the difference</source>
      <translation>Leyendo la diferencia</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Evidence has no sign: its direction was chosen in step 2.</source>
      <translation>La evidencia no tiene signo: su dirección se eligió en el paso 2.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <location filename="../ui/review/package.py" />
      <source>Candidates</source>
      <translation>Candidatos</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>&lt;b&gt;Threshold {threshold}&lt;/b&gt;: about {area} ha of change (pixels: {pixels}), in {patches} of {all} patches of {size} × {size}. Before small regions and holes go.</source>
      <translation>&lt;b&gt;Umbral {threshold}&lt;/b&gt;: unas {area} ha de cambio (píxeles: {pixels}), en {patches} de {all} parches de {size} × {size}. Antes de quitar regiones y huecos pequeños.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Regions that do not reach the seed value are still counted.</source>
      <translation>Las regiones que no alcanzan el valor de semilla aún se cuentan.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Polygons to review: {polygons}, {area} ha. Cells: {cells}. Kept in {name}.</source>
      <translation>Polígonos por revisar: {polygons}, {area} ha. Celdas: {cells}. Guardados en {name}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Scenes (*.tif *.tiff *.vrt *.jp2 *.img *.zip *.xml *.SAFE);;All files (*)</source>
      <translation>Escenas (*.tif *.tiff *.vrt *.jp2 *.img *.zip *.xml *.SAFE);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Choose a scene</source>
      <translation>Elija una escena</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Raster, zip, SAFE or folder of bands</source>
      <translation>Ráster, zip, SAFE o carpeta de bandas</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>A folder, or a raster layer of the project</source>
      <translation>Una carpeta, o una capa ráster del proyecto</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Folder: SAFE, or band files…</source>
      <translation>Carpeta: SAFE, o archivos de bandas…</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Choose a SAFE folder, or one of band files</source>
      <translation>Elija una carpeta SAFE, o una de archivos de bandas</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>No raster layer in the project</source>
      <translation>Ninguna capa ráster en el proyecto</translation>
    </message>
    <message>
      <location filename="../ui/review/accepting.py" />
      <source>In this cell nothing is suggested with {sure} or more.</source>
      <translation>En esta celda no se sugiere nada con {sure} o más.</translation>
    </message>
    <message>
      <location filename="../ui/review/accepting.py" />
      <source>Outlined, as suggested with {sure} or more: {count}. Look at them, then the same key accepts them.</source>
      <translation>Con contorno, por sugeridos con {sure} o más: {count}. Mírelos; después la misma tecla los acepta.</translation>
    </message>
    <message>
      <location filename="../ui/review/accepting.py" />
      <source>Accept what is suggested</source>
      <translation>Aceptar lo sugerido</translation>
    </message>
    <message>
      <location filename="../ui/review/blind.py" />
      <source>The sample is judged blind: this layer stays hidden meanwhile.</source>
      <translation>La muestra se juzga a ciegas: esta capa queda oculta mientras tanto.</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>Classes…</source>
      <translation>Clases…</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>Names and colours of the classes: a CSV file with class,name,colour</source>
      <translation>Nombres y colores de las clases: un archivo CSV con class,name,colour</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>The review cannot keep where the table of classes is.</source>
      <translation>La revisión no puede guardar dónde está la tabla de clases.</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>Table of classes</source>
      <translation>Tabla de clases</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>Tables (*.csv *.txt);;All files (*)</source>
      <translation>Tablas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../ui/review/contradicted.py" />
      <source>No verdict is contradicted by the others.</source>
      <translation>Ningún veredicto lo contradicen los otros.</translation>
    </message>
    <message>
      <location filename="../ui/review/dates.py" />
      <source>{name} has no data at this place: answer unsure where you cannot tell.</source>
      <translation>{name} no tiene datos en este lugar: responda dudoso donde no se pueda decir.</translation>
    </message>
    <message>
      <location filename="../ui/review/dates.py" />
      <source>Neither date has data at this place: answer unsure.</source>
      <translation>Ninguna de las dos fechas tiene datos en este lugar: responda dudoso.</translation>
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>Merge</source>
      <translation>Unir</translation>
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>Measure shapes</source>
      <translation>Medir formas</translation>
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>The layer {name} cannot be edited: allow it in the layer's properties, and check that the file may be written.</source>
      <translation>La capa {name} no se puede editar: permítalo en las propiedades de la capa, y revise que el archivo admita escritura.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>No cell without candidates was looked at: nothing tells what the mask missed.</source>
      <translation>No se examinó ninguna celda sin candidatos: nada indica lo que la máscara pasó por alto.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>Nothing is undecided.</source>
      <translation>Nada está por decidir.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>List what is undecided</source>
      <translation>Listar lo que está sin decidir</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>Go on to the export</source>
      <translation>Seguir a la exportación</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>&lt;b&gt;The review is done: every cell is closed ({cells}).&lt;/b&gt;</source>
      <translation>&lt;b&gt;La revisión terminó: todas las celdas están cerradas ({cells}).&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>In the export, accepted and added polygons are change, rejected ones are no change, unsure ones are ignored.</source>
      <translation>En la exportación, los polígonos aceptados y añadidos son cambio, los rechazados son sin cambio, los dudosos se ignoran.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>The mask missed something in {missed} of {audited} cells drawn from those without candidates: {share} of such cells (95 % interval: {low} to {high}).</source>
      <translation>La máscara pasó por alto algo en {missed} de {audited} celdas sorteadas entre las que no tienen candidatos: {share} de tales celdas (intervalo del 95 %: {low} a {high}).</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>&lt;b&gt;{count} undecided&lt;/b&gt;: “Unreviewed candidates are” in the export says what becomes of them.</source>
      <translation>&lt;b&gt;{count} sin decidir&lt;/b&gt;: “Los candidatos sin revisar son” en la exportación dice qué será de ellos.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>Polygons a minute lately: {rate}.</source>
      <translation>Polígonos por minuto últimamente: {rate}.</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>Looking for change that no polygon covers</source>
      <translation>Buscando cambio que ningún polígono cubre</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>Candidates added where the model expects change: {count}; undo takes them.</source>
      <translation>Candidatos añadidos donde el modelo espera cambio: {count}; deshacer los quita.</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>The model expects no change that no polygon covers.</source>
      <translation>El modelo no espera cambio que ningún polígono cubra.</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>Add what is expected</source>
      <translation>Añadir lo esperado</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>Polygons in no cell of the review: {beside}; the list has them.</source>
      <translation>Polígonos en ninguna celda de la revisión: {beside}; la lista los tiene.</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>expected by the model, {chance}</source>
      <translation>esperado por el modelo, {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>More tolerance would take more than {most} pixels.</source>
      <translation>Más tolerancia tomaría más de {most} píxeles.</translation>
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>There is no difference at this place.</source>
      <translation>No hay diferencia en este lugar.</translation>
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>It ends at the cell's edge.</source>
      <translation>Acaba en el borde de la celda.</translation>
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>Pixels: {pixels}, {area} ha, tolerance {tolerance}: Enter adds the region.</source>
      <translation>Píxeles: {pixels}, {area} ha, tolerancia {tolerance}: Enter añade la región.</translation>
    </message>
    <message>
      <location filename="../ui/review/history.py" />
      <location filename="../ui/review/keys.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../ui/review/history.py" />
      <location filename="../ui/review/keys.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../styles/polygons.qml" />
      <source>candidate</source>
      <translation>candidato</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../styles/polygons.qml" />
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../styles/polygons.qml" />
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../ui/review/page.py" />
      <location filename="../ui/review/sample_page.py" />
      <location filename="../styles/polygons.qml" />
      <source>unsure</source>
      <translation>dudoso</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../styles/polygons.qml" />
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;All cells are closed.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Todas las celdas están cerradas.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>to be searched for omissions</source>
      <translation>por revisar en busca de omisiones</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>closed</source>
      <translation>cerrada</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>The whole cell: has the mask missed a change? {key} closes the cell.</source>
      <translation>La celda entera: ¿pasó por alto la máscara un cambio? {key} cierra la celda.</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source> · {rate} a minute, {time} left</source>
      <translation> · {rate} por minuto, tiempo restante: {time}</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;Cell {name}&lt;/b&gt; ({words}): {left} of {all} undecided</source>
      <translation>&lt;b&gt;Celda {name}&lt;/b&gt; ({words}): {left} de {all} por decidir</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;{uid}&lt;/b&gt;: {status}</source>
      <translation>&lt;b&gt;{uid}&lt;/b&gt;: {status}</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;All cells are closed&lt;/b&gt;, but {left} undecided in them: {key} lists what is left.</source>
      <translation>&lt;b&gt;Todas las celdas están cerradas&lt;/b&gt;, pero {left} por decidir en ellas: {key} lista lo que falta.</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>{closed} of {cells} cells, {done} of {total} polygons{pace}</source>
      <translation>{closed} de {cells} celdas, {done} de {total} polígonos{pace}</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>confidence {degree}</source>
      <translation>confianza {degree}</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>note: {note}</source>
      <translation>nota: {note}</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>{pixels} px</source>
      <translation>{pixels} px</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>difference {mean}</source>
      <translation>diferencia {mean}</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>{hours} h</source>
      <translation>{hours} h</translation>
    </message>
    <message>
      <location filename="../ui/review/joining.py" />
      <location filename="../ui/review/remarks.py" />
      <location filename="../ui/review/shaping.py" />
      <source>Go to a polygon first.</source>
      <translation>Vaya antes a un polígono.</translation>
    </message>
    <message>
      <location filename="../ui/review/joining.py" />
      <source>Nothing touches the polygon along a side: Ctrl+click chooses.</source>
      <translation>Nada toca el polígono a lo largo de un lado: Ctrl+clic elige.</translation>
    </message>
    <message>
      <location filename="../ui/review/joining.py" />
      <source>Chosen polygons that touch nothing: {count}. Nothing was merged.</source>
      <translation>Polígonos elegidos que no tocan nada: {count}. No se unió nada.</translation>
    </message>
    <message>
      <location filename="../ui/review/joining.py" />
      <source>Merged with {count}.</source>
      <translation>Unido con {count}.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <source>Not saved, the answers are kept: close whatever else has {name} open.</source>
      <translation>No se guardó, las respuestas quedan: cierre lo que tenga abierto {name} además.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <source>{name} is no sample: choose what “Sample for accuracy” has made.</source>
      <translation>{name} no es una muestra: elija lo que hizo “Muestra para exactitud”.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <source>{name} has no place to judge: draw the sample anew.</source>
      <translation>{name} no tiene ningún lugar que juzgar: sortee la muestra de nuevo.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <location filename="../ui/review/session.py" />
      <source>Nothing is left to undo.</source>
      <translation>Nada queda por deshacer.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <location filename="../ui/review/session.py" />
      <source>Nothing is left to redo.</source>
      <translation>Nada queda por rehacer.</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <location filename="../ui/review/session.py" />
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <location filename="../ui/review/session.py" />
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <location filename="../ui/review/session.py" />
      <source>Mark as unsure</source>
      <translation>Marcar como dudoso</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Write a note</source>
      <translation>Escribir una nota</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>How sure: low, medium, high, untold</source>
      <translation>Confianza: baja, media, alta, sin indicar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Send back with a comment, for a new verdict</source>
      <translation>Devolver con un comentario, para un nuevo veredicto</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Accept the rest of the cell</source>
      <translation>Aceptar el resto de la celda</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Reject the rest of the cell</source>
      <translation>Rechazar el resto de la celda</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Close the cell, save, go to the next open one</source>
      <translation>Cerrar la celda, guardar, ir a la siguiente abierta</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Open a closed cell again</source>
      <translation>Reabrir una celda cerrada</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next, without a verdict</source>
      <translation>Siguiente, sin veredicto</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Previous, without a verdict</source>
      <translation>Anterior, sin veredicto</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>The list of all polygons: show, hide</source>
      <translation>La lista de todos los polígonos: mostrar, ocultar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next in the list</source>
      <translation>Siguiente de la lista</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Previous in the list</source>
      <translation>Anterior de la lista</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>What is undecided in closed cells</source>
      <translation>Lo que está sin decidir en celdas cerradas</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Suggestions learnt from the verdicts: on, off</source>
      <translation>Sugerencias aprendidas de los veredictos: activar, desactivar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Show, then accept the sure suggestions of the cell</source>
      <translation>Mostrar, luego aceptar las sugerencias seguras de la celda</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next verdict that the others contradict</source>
      <translation>Siguiente veredicto que los otros contradicen</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>All verdicts that the others contradict</source>
      <translation>Todos los veredictos que los otros contradicen</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Hold: see the first date on the map</source>
      <translation>Mantener: ver la primera fecha en el mapa</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Divide the map: T1 left, T2 right of a line to drag</source>
      <translation>Dividir el mapa: T1 a la izquierda, T2 a la derecha de una línea que se arrastra</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… the line to the left</source>
      <translation>… la línea a la izquierda</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… the line to the right</source>
      <translation>… la línea a la derecha</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next bands: natural colour, NIR, SWIR, agriculture</source>
      <translation>Siguientes bandas: color natural, NIR, SWIR, agricultura</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Stretch by the cell, or by the scenes</source>
      <translation>Realce por la celda, o por las escenas</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Difference or evidence over all maps: on, off</source>
      <translation>Diferencia o evidencia sobre todos los mapas: activar, desactivar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next third date or basemap of the project</source>
      <translation>Siguiente tercera fecha o mapa base del proyecto</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>T1 and T2 in a window of their own, or back</source>
      <translation>T1 y T2 en ventana propia, o de vuelta</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Zoom to the polygon, or to the cell</source>
      <translation>Acercar al polígono, o a la celda</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Shrink by a local threshold</source>
      <translation>Encoger por un umbral local</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Grow by a local threshold</source>
      <translation>Agrandar por un umbral local</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>One pixel less on all sides</source>
      <translation>Un píxel menos por todos los lados</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>One pixel more on all sides</source>
      <translation>Un píxel más por todos los lados</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Click a change that the mask missed</source>
      <translation>Hacer clic en un cambio que la máscara pasó por alto</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… more tolerance (or the wheel); a larger brush</source>
      <translation>… más tolerancia (o la rueda); un pincel mayor</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… less tolerance (or the wheel); a smaller brush</source>
      <translation>… menos tolerancia (o la rueda); un pincel menor</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… add the region (or the next click)</source>
      <translation>… añadir la región (o el siguiente clic)</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… give the region up, or leave the tool</source>
      <translation>… renunciar a la región, o dejar la herramienta</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Draw a polygon</source>
      <translation>Dibujar un polígono</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Reshape with a line</source>
      <translation>Remodelar con una línea</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Cut with a line</source>
      <translation>Cortar con una línea</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Move vertices</source>
      <translation>Mover vértices</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Paint whole pixels</source>
      <translation>Pintar píxeles enteros</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Rub out whole pixels</source>
      <translation>Borrar píxeles enteros</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Draw freehand round pixels</source>
      <translation>Dibujar a mano alzada en torno a píxeles</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Draw round a part to take it out</source>
      <translation>Dibujar en torno a una parte para quitarla</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Merge with what it touches, or with what Ctrl+click chose</source>
      <translation>Unir con lo que toca, o con lo que eligió Ctrl+clic</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Smooth the polygon</source>
      <translation>Suavizar el polígono</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Fill the holes of the polygon</source>
      <translation>Rellenar los huecos del polígono</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Delete what was added or cut off</source>
      <translation>Borrar lo añadido o cortado</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Back from a tool to the review</source>
      <translation>Volver de una herramienta a la revisión</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>This list</source>
      <translation>Esta lista</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Accept as class {number}</source>
      <translation>Aceptar como clase {number}</translation>
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>Click here, then press the key.</source>
      <translation>Haga clic aquí, luego pulse la tecla.</translation>
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <location filename="../ui/review/page.py" />
      <source>Keys of the review</source>
      <translation>Teclas de la revisión</translation>
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>They count while a review is on and no text is typed.</source>
      <translation>Valen mientras hay una revisión en curso y no se escribe texto.</translation>
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>Give each action a key of its own. {keys}</source>
      <translation>Dé a cada acción una tecla propia. {keys}</translation>
    </message>
    <message>
      <location filename="../ui/review/learning.py" />
      <source>Learning from the verdicts</source>
      <translation>Aprendiendo de los veredictos</translation>
    </message>
    <message>
      <location filename="../ui/review/maps_window.py" />
      <source>T1 and T2: ChangeMining</source>
      <translation>T1 y T2: ChangeMining</translation>
    </message>
    <message>
      <location filename="../ui/review/overlay.py" />
      <source>evidence over it</source>
      <translation>evidencia encima</translation>
    </message>
    <message>
      <location filename="../ui/review/overlay.py" />
      <source>difference over it</source>
      <translation>diferencia encima</translation>
    </message>
    <message>
      <location filename="../ui/review/own_tools.py" />
      <source>Without the difference this tool has no pixels: draw instead.</source>
      <translation>Sin la diferencia esta herramienta no tiene píxeles: dibuje.</translation>
    </message>
    <message>
      <location filename="../ui/review/own_tools.py" />
      <source>Click a change that the mask has missed.</source>
      <translation>Haga clic en un cambio que la máscara pasó por alto.</translation>
    </message>
    <message>
      <location filename="../ui/review/own_tools.py" />
      <source>{tool}, {side} px wide</source>
      <translation>{tool}, {side} px de ancho</translation>
    </message>
    <message>
      <location filename="../ui/review/own_tools.py" />
      <location filename="../ui/review/shaping.py" />
      <source>Rub out</source>
      <translation>Borrar píxeles</translation>
    </message>
    <message>
      <location filename="../ui/review/own_tools.py" />
      <location filename="../ui/review/shaping.py" />
      <source>Paint</source>
      <translation>Pintar</translation>
    </message>
    <message>
      <location filename="../ui/review/package.py" />
      <source>{name} lacks a layer or a field: make it by Prepare review.</source>
      <translation>A {name} le falta una capa o un campo: hágalo con Preparar revisión.</translation>
    </message>
    <message>
      <location filename="../ui/review/package.py" />
      <source>The layer {name} is filtered: remove its filter to review it.</source>
      <translation>La capa {name} está filtrada: quite su filtro para revisarla.</translation>
    </message>
    <message>
      <location filename="../ui/review/package.py" />
      <source>{name} has no cells: make it anew by Prepare review.</source>
      <translation>{name} no tiene celdas: hágalo de nuevo con Preparar revisión.</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Save what was decided since the last cell was closed?</source>
      <translation>¿Guardar lo decidido desde que se cerró la última celda?</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Keys…</source>
      <translation>Teclas…</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>Reviewer</source>
      <translation>Revisor</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Reviewer: decisions are stamped with this name</source>
      <translation>Revisor: las decisiones se sellan con este nombre</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>All polygons: sort, filter, jump</source>
      <translation>Todos los polígonos: ordenar, filtrar, ir a</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>accept</source>
      <translation>aceptar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>reject</source>
      <translation>rechazar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>close the cell</source>
      <translation>cerrar la celda</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <location filename="../ui/review/sample_page.py" />
      <source>undo</source>
      <translation>deshacer</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <location filename="../ui/review/sample_page.py" />
      <source>hold for T1</source>
      <translation>mantener para T1</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>bands</source>
      <translation>bandas</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>stretch</source>
      <translation>realce</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>difference</source>
      <translation>diferencia</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>swipe</source>
      <translation>dividir</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>large maps</source>
      <translation>mapas grandes</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>shrink</source>
      <translation>encoger</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>grow</source>
      <translation>agrandar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>click to grow</source>
      <translation>clic para agrandar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>list</source>
      <translation>lista</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>all keys</source>
      <translation>todas las teclas</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>The folder that holds {names}</source>
      <translation>La carpeta que contiene {names}</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>The review has ended: its layer was removed. What was decided is saved.</source>
      <translation>La revisión ha terminado: se quitó su capa. Lo decidido está guardado.</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Start the review</source>
      <translation>Empezar la revisión</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Tool: &lt;b&gt;{tool}&lt;/b&gt;. {key} leaves it.</source>
      <translation>Herramienta: &lt;b&gt;{tool}&lt;/b&gt;. {key} la deja.</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Nothing can be grown or shrunk: {error}</source>
      <translation>Nada se puede agrandar ni encoger: {error}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Polygons of the review</source>
      <translation>Polígonos de la revisión</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Filter, for example: area&gt;0.5 note=road</source>
      <translation>Filtro, por ejemplo: area&gt;0.5 note=road</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Verdicts go on in this order</source>
      <translation>Los veredictos siguen en este orden</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>All polygons</source>
      <translation>Todos los polígonos</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Undecided</source>
      <translation>Sin decidir</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Undecided in closed cells</source>
      <translation>Sin decidir en celdas cerradas</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Accepted</source>
      <translation>Aceptados</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Rejected</source>
      <translation>Rechazados</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Added</source>
      <translation>Añadidos</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Look again</source>
      <translation>Mirar de nuevo</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Sent back</source>
      <translation>Devueltos</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Low confidence</source>
      <translation>Confianza baja</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Words, or conditions on a column with &lt; &lt;= &gt; &gt;= = !=. Columns: {names}</source>
      <translation>Palabras, o condiciones sobre una columna con &lt; &lt;= &gt; &gt;= = !=. Columnas: {names}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>{shown} of {total}</source>
      <translation>{shown} de {total}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Cell</source>
      <translation>Celda</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Cell is</source>
      <translation>La celda está</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <location filename="../core/accuracy/templates/body.html" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Area, ha</source>
      <translation>Área, ha</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Beyond threshold</source>
      <translation>Más allá del umbral</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Suggestion</source>
      <translation>Sugerencia</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <location filename="../ui/review/remarks.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Decided</source>
      <translation>Decidido</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Said last</source>
      <translation>Dicho por último</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <location filename="../ui/review/remarks.py" />
      <location filename="../ui/review/session.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>change {chance}</source>
      <translation>cambio {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>no change {chance}</source>
      <translation>sin cambio {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>look again: {chance}</source>
      <translation>mirar de nuevo: {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>In a filter: {name}</source>
      <translation>En un filtro: {name}</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>low</source>
      <translation>baja</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>medium</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>high</source>
      <translation>alta</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>sent back</source>
      <translation>devuelto</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>merged</source>
      <translation>unido</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>Sent back because</source>
      <translation>Devuelto porque</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>The file of this review has no field {name}, and none can be added.</source>
      <translation>El archivo de esta revisión no tiene el campo {name}, y no se puede añadir ninguno.</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>Nobody has decided on this polygon: there is no verdict.</source>
      <translation>Nadie decidió sobre este polígono: no hay veredicto.</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>{reviewer}: {said}, {time}</source>
      <translation>{reviewer}: {said}, {time}</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>Send back</source>
      <translation>Devolver</translation>
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>Now all that the key accepts is in sight: look at it first.</source>
      <translation>Ahora está a la vista todo lo que la tecla acepta: revíselo antes.</translation>
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>A region waits: add it or give it up first.</source>
      <translation>Una región espera: añádala o renuncie a ella antes.</translation>
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>Go to the polygon that is to be cut first.</source>
      <translation>Vaya antes al polígono que se va a cortar.</translation>
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>QGIS's own tool for this is not available.</source>
      <translation>La herramienta del propio QGIS para esto no está disponible.</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>Judge</source>
      <translation>Juez</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>Judge: answers are stamped with this name</source>
      <translation>Juez: las respuestas se sellan con este nombre</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>The first judge is called {name}, too: give your own name above.</source>
      <translation>El primer juez también se llama {name}: indique arriba su propio nombre.</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>not judged yet</source>
      <translation>aún no juzgado</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>zoom</source>
      <translation>acercar</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>&lt;b&gt;Place {place} of {total}&lt;/b&gt;: {answer} · judged: {judged}, unsure: {unsure}</source>
      <translation>&lt;b&gt;Lugar {place} de {total}&lt;/b&gt;: {answer} · juzgados: {judged}, dudosos: {unsure}</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>natural colour</source>
      <translation>color natural</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>NIR</source>
      <translation>NIR</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>SWIR</source>
      <translation>SWIR</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>agriculture</source>
      <translation>agricultura</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>cell stretch</source>
      <translation>realce de la celda</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>scene stretch</source>
      <translation>realce de las escenas</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>as the project styles it</source>
      <translation>con el estilo del proyecto</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>The first date is missing, so it cannot be shown.</source>
      <translation>Falta la primera fecha, que por eso no se puede mostrar.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>Both dates have the bands of one picture only.</source>
      <translation>Las dos fechas solo tienen las bandas de una imagen.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>The project has no other raster: add a third date or a basemap to it.</source>
      <translation>El proyecto no tiene otro ráster: añada una tercera fecha o un mapa base.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>A date is missing, so the map cannot be divided.</source>
      <translation>Falta una fecha, por eso el mapa no se puede dividir.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>no raster is on this map</source>
      <translation>no hay ráster en este mapa</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>The difference is missing, so it cannot be shown.</source>
      <translation>Falta la diferencia, por eso no se puede mostrar.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>A map that is turned cannot be divided: set its rotation to 0.</source>
      <translation>Un mapa girado no se puede dividir: ponga la rotación en 0.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>bands {numbers}</source>
      <translation>bandas {numbers}</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>The file cannot be written: close whatever else has it open, then try again.</source>
      <translation>El archivo no se puede escribir: cierre lo que lo tenga abierto además, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>The table of classes has no class {number}.</source>
      <translation>La tabla de clases no tiene la clase {number}.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Not saved, the edits are kept: close whatever else has {name} open, then try again. [{error}]</source>
      <translation>No se guardó, las ediciones quedan: cierre lo que tenga abierto {name} además, e inténtelo de nuevo. [{error}]</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>{left} undecided in this cell: decide, or close it once more to leave them.</source>
      <translation>{left} por decidir en esta celda: decida, o ciérrela otra vez para dejarlos.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>The cell cannot be written: the file is in use elsewhere, try again.</source>
      <translation>La celda no se puede escribir: el archivo está en uso en otra parte, inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Cell {name} is closed again.</source>
      <translation>La celda {name} está cerrada de nuevo.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Cell {name} is open.</source>
      <translation>La celda {name} está abierta.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Class {number}</source>
      <translation>Clase {number}</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Accept the rest</source>
      <translation>Aceptar el resto</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Reject the rest</source>
      <translation>Rechazar el resto</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Nothing is left to decide in this cell: close it, or go on.</source>
      <translation>Nada queda por decidir en esta celda: ciérrela, o siga.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Saved: the file can be written again.</source>
      <translation>Guardado: el archivo admite escritura de nuevo.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>This cell is open.</source>
      <translation>Esta celda está abierta.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Grow</source>
      <translation>Agrandar</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Shrink</source>
      <translation>Encoger</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Dilate</source>
      <translation>Dilatar</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Erode</source>
      <translation>Erosionar</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Smooth</source>
      <translation>Suavizar</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Add a region</source>
      <translation>Añadir una región</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>The polygon has no holes.</source>
      <translation>El polígono no tiene huecos.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Fill holes</source>
      <translation>Rellenar huecos</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>No pixel's centre lies inside: draw a larger area.</source>
      <translation>Ningún centro de píxel está dentro: dibuje un área mayor.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>What the mask has found is not deleted: reject it instead.</source>
      <translation>Lo que halló la máscara no se borra: recházelo.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Without the difference no polygon can be grown or shrunk.</source>
      <translation>Sin la diferencia ningún polígono se puede agrandar ni encoger.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Nothing would be left of the polygon: reject it instead.</source>
      <translation>Nada quedaría del polígono: recházelo.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Nothing changes: paint from the polygon's side on.</source>
      <translation>Nada cambia: pinte desde el lado del polígono.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>No pixel can come in or go.</source>
      <translation>Ningún píxel puede entrar ni salir.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Suggested: &lt;b&gt;change&lt;/b&gt;, {chance}</source>
      <translation>Sugerido: &lt;b&gt;cambio&lt;/b&gt;, {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Model {model}, evidence {evidence} of the answers right</source>
      <translation>El modelo acierta {model}, la evidencia {evidence} de las respuestas</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Suggested: &lt;b&gt;no change&lt;/b&gt;, {chance} for change</source>
      <translation>Sugerido: &lt;b&gt;sin cambio&lt;/b&gt;, {chance} de cambio</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>{count} of {enough} answers, {change} of change, {none} of no change</source>
      <translation>{count} de {enough} respuestas, {change} de cambio, {none} de sin cambio</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Learning…</source>
      <translation>Aprendiendo…</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Nothing is suggested: model {model}, evidence {evidence} of the answers right</source>
      <translation>No se sugiere nada: el modelo acierta {model}, la evidencia {evidence} de las respuestas</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Verdicts to look at again: {count} ({key})</source>
      <translation>Veredictos que mirar de nuevo: {count} ({key})</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Uncertain ones first</source>
      <translation>Inciertos primero</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>After a verdict the map goes where an answer teaches most: three quarters are the most uncertain polygons, the others are drawn.</source>
      <translation>Tras un veredicto el mapa va adonde una respuesta enseña más: tres cuartos son los polígonos más inciertos, los otros se sortean.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Find more</source>
      <translation>Hallar más</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Add candidates where the model expects change and no polygon is; one undo step</source>
      <translation>Añadir candidatos donde el modelo espera cambio y no hay polígono; un paso para deshacer</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Suggestions of a model that learns from your verdicts; it decides nothing. It takes some 40 answers with both verdicts.</source>
      <translation>Sugerencias de un modelo que aprende de sus veredictos; no decide nada. Necesita unas 40 respuestas con ambos veredictos.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Suggest ({key})</source>
      <translation>Sugerir ({key})</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>The model is no better than the evidence alone: nothing is suggested.</source>
      <translation>El modelo no es mejor que la evidencia sola: no se sugiere nada.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>Suggestions are off.</source>
      <translation>Las sugerencias están desactivadas.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>The model is learning.</source>
      <translation>El modelo está aprendiendo.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>Suggestions begin at {enough} answers with both verdicts: {change} of change and {none} of no change by now.</source>
      <translation>Las sugerencias empiezan con {enough} respuestas con ambos veredictos: hasta ahora {change} de cambio y {none} de sin cambio.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>Nothing can be suggested: {error}</source>
      <translation>No se puede sugerir nada: {error}</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>Of {count} answers the model gets {model} right and the evidence alone {evidence}: nothing is suggested yet, more answers help.</source>
      <translation>De {count} respuestas el modelo acierta {model} y la evidencia sola {evidence}: aún no se sugiere nada, más respuestas ayudan.</translation>
    </message>
    <message>
      <location filename="../ui/review/swipe.py" />
      <source>T1 is left of this line, T2 right of it: drag it.</source>
      <translation>T1 está a la izquierda de esta línea, T2 a la derecha: arrástrela.</translation>
    </message>
    <message>
      <location filename="../ui/review/views.py" />
      <source>T1 and T2 are in a window of their own; closing it brings them back.</source>
      <translation>T1 y T2 están en una ventana propia; al cerrarla vuelven.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>User's accuracy</source>
      <translation>Exactitud del usuario</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Producer's accuracy</source>
      <translation>Exactitud del productor</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Area (ha)</source>
      <translation>Área (ha)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Area by the mask (ha)</source>
      <translation>Área según la máscara (ha)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Error matrix: points, and shares of the area</source>
      <translation>Matriz de error: puntos y proporciones del área</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Mask \ judged</source>
      <translation>Máscara \ juzgado</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Stratum</source>
      <translation>Estrato</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Drawn</source>
      <translation>Sorteados</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Judged</source>
      <translation>Juzgados</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Judged change</source>
      <translation>Juzgados cambio</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>± is {z:.2f} standard errors ({confidence:g} % confidence). An interval given by its ends is joined from score intervals of the strata (Zou, Huang &amp; Zhang 2009): it is used where the usual formula counts no doubt for a stratum of which all points were judged alike, or reaches beyond what is possible.</source>
      <translation>± son {z:.2f} errores estándar (confianza del {confidence:g} %). Un intervalo dado por sus extremos se reúne de intervalos de puntuación (score) de los estratos (Zou, Huang &amp; Zhang 2009): se usa donde la fórmula usual no cuenta duda alguna para un estrato cuyos puntos se juzgaron todos igual, o va más allá de lo posible.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/figures.html" />
      <source>{mask}: {confidence:g} % confidence</source>
      <translation>{mask}: confianza del {confidence:g} %</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/figures.html" />
      <source>To report it:</source>
      <translation>Para comunicarlo:</translation>
    </message>
    <message>
      <location filename="../core/checks/templates/dataset_suspects.html" />
      <source>Patches to look at</source>
      <translation>Parches que conviene revisar</translation>
    </message>
    <message>
      <location filename="../core/checks/templates/dataset_suspects.html" />
      <source>{legend}, from left to right; plain where nothing can be read. In labels 0 is black, change or class 1 red, ignored grey.</source>
      <translation>{legend}, de izquierda a derecha; liso donde no se puede leer nada. En las etiquetas, 0 es negro, cambio o clase 1 rojo, ignorado gris.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Contact sheet, patches: {patches}</source>
      <translation>Hoja de contacto, parches: {patches}</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>place in the data set</source>
      <translation>lugar en el conjunto de datos</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>suspicion, largest first</source>
      <translation>sospecha, la mayor primero</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>valid share, smallest first</source>
      <translation>proporción válida, la menor primero</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>split</source>
      <translation>partición</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Shows</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>any class</source>
      <translation>cualquier clase</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Suspicion</source>
      <translation>Sospecha</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>any sign</source>
      <translation>cualquier señal</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>no sign</source>
      <translation>ninguna señal</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Share from</source>
      <translation>Proporción de</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Previous page</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Next page</source>
      <translation>Página siguiente</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Badges show a patch's suspicion: the sum of the weights of the signs that it shows</source>
      <translation>Los distintivos muestran la sospecha de un parche: la suma de los pesos de las señales que presenta</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Thumbnails: all images of the same bands share one stretch, from the 2 % to the 98 % quantile of a sample of the data set; no data is black. Labels: what is ignored is grey. Suspicion adds the weights of the signs that a patch shows; it says where to look first, not that something is wrong. Click a patch to see it large; arrow keys go on, and contact_sheet.html#&lt;id&gt; opens one.</source>
      <translation>Miniaturas: todas las imágenes de las mismas bandas comparten un realce, del cuantil del 2 % al del 98 % de una muestra del conjunto de datos; sin datos es negro. Etiquetas: lo que se ignora es gris. La sospecha suma los pesos de las señales que presenta un parche; dice dónde mirar primero, no que algo esté mal. Haga clic en un parche para verlo grande; las flechas siguen adelante, y contact_sheet.html#&lt;id&gt; abre uno.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Previous patch</source>
      <translation>Parche anterior</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Next patch</source>
      <translation>Parche siguiente</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>Found</source>
      <translation>Hallado</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>What it means, what to do</source>
      <translation>Qué significa, qué hacer</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>Made by ChangeMining {version}.</source>
      <translation>Hecho por ChangeMining {version}.</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>Both dates and their difference</source>
      <translation>Ambas fechas y su diferencia</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>T2, {bands_t2}, stretched as T1</source>
      <translation>T2, {bands_t2}, con el realce de T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>−{most:.1f} loss</source>
      <translation>−{most:.1f} pérdida</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>gain +{most:.1f}</source>
      <translation>ganancia +{most:.1f}</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>SAVI difference, T2 − T1</source>
      <translation>Diferencia de SAVI, T2 − T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>Values of pixels that are valid at both dates</source>
      <translation>Valores de los píxeles válidos en ambas fechas</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>Pictures are thinned, not averaged.</source>
      <translation>Las imágenes están submuestreadas, sin promediar.</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_histogram.html" />
      <source>{title}: share of pixels</source>
      <translation>{title}: proporción de píxeles</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Normalisation of T2 to T1</source>
      <translation>Normalización de T2 a T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>For the SAVI only; the patches keep the scene's own pixels. Fitted on {stable} stable pixels ({share:.1%} of those looked at), told of stable pixels that the fit has not seen.</source>
      <translation>Solo para el SAVI; los parches conservan los píxeles de la propia escena. Ajustada con {stable} píxeles estables ({share:.1%} de los examinados); las cifras son de píxeles estables que el ajuste no vio.</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Band</source>
      <translation>Banda</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Reflectance of T2</source>
      <translation>Reflectancia de T2</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Mean of T2 − T1</source>
      <translation>Media de T2 − T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Root mean square of T2 − T1</source>
      <translation>Raíz de la media de los cuadrados de T2 − T1</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>no split</source>
      <translation>sin partición</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>{label} over {image}</source>
      <translation>{label} sobre {image}</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>No patch is like this.</source>
      <translation>Ningún parche es así.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>shown: {shown}, page {page} of {pages}</source>
      <translation>mostrados: {shown}, página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Commonest class</source>
      <translation>Clase más común</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>{share} of the patch</source>
      <translation>{share} del parche</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Valid</source>
      <translation>Válidos</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Centre</source>
      <translation>Centro</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Latitude, longitude</source>
      <translation>Latitud, longitud</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Patches: {patches} ({splits})</source>
      <translation>Parches: {patches} ({splits})</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>change share, largest first</source>
      <translation>proporción de cambio, la mayor primero</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>share of the commonest class, largest first</source>
      <translation>proporción de la clase más común, la mayor primero</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>change share, smallest first</source>
      <translation>proporción de cambio, la menor primero</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>share of the commonest class, smallest first</source>
      <translation>proporción de la clase más común, la menor primero</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>no review</source>
      <translation>sin revisión</translation>
    </message>
    <message>
      <location filename="../styles/difference.qml" />
      <source>-0.6 loss</source>
      <translation>-0.6 pérdida</translation>
    </message>
    <message>
      <location filename="../styles/difference.qml" />
      <source>0.6 gain</source>
      <translation>0.6 ganancia</translation>
    </message>
    <message>
      <location filename="../styles/evidence.qml" />
      <source>8 and more: change</source>
      <translation>8 y más: cambio</translation>
    </message>
    <message>
      <location filename="../styles/footprints.qml" />
      <location filename="../styles/polygons.qml" />
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <location filename="../styles/mask.qml" />
      <location filename="../styles/probability.qml" />
      <source>0 no change</source>
      <translation>0 sin cambio</translation>
    </message>
    <message>
      <location filename="../styles/mask.qml" />
      <location filename="../styles/probability.qml" />
      <source>1 change</source>
      <translation>1 cambio</translation>
    </message>
    <message>
      <location filename="../styles/mask.qml" />
      <source>255 ignore</source>
      <translation>255 ignorar</translation>
    </message>
    <message>
      <location filename="../styles/pairs.qml" />
      <source>best</source>
      <translation>el mejor</translation>
    </message>
    <message>
      <location filename="../styles/pairs.qml" />
      <source>others</source>
      <translation>otros</translation>
    </message>
    <message>
      <location filename="../styles/sample.qml" />
      <location filename="../styles/sample_cells.qml" />
      <source>to be judged</source>
      <translation>por juzgar</translation>
    </message>
    <message>
      <location filename="../styles/sample.qml" />
      <location filename="../styles/sample_cells.qml" />
      <source>judged</source>
      <translation>juzgado</translation>
    </message>
    <message>
      <location filename="../styles/states.qml" />
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <location filename="../styles/states.qml" />
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <location filename="../styles/states.qml" />
      <source>failed</source>
      <translation>falló</translation>
    </message>
  </context>
</TS>
