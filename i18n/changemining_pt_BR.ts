<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
  <context>
    <name>ChangeMining</name>
    <message>
      <location filename="../algorithms/base.py" />
      <location filename="../algorithms/checks.py" />
      <location filename="../algorithms/export_landcover.py" />
      <source>as a raster</source>
      <translation>como raster</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <location filename="../algorithms/checks.py" />
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../algorithms/merge_reviews.py" />
      <source>as a vector layer</source>
      <translation>como camada vetorial</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Not enough memory: close other programs and try again.</source>
      <translation>Memória insuficiente: feche outros programas e tente de novo.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{name}: give a GeoPackage as a file that ends in .gpkg: our layers in it are replaced, and its other layers stay.</source>
      <translation>{name}: informe um GeoPackage como um arquivo que termina em .gpkg: nossas camadas nele são substituídas, e as outras camadas ficam.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <location filename="../core/complaints.py" />
      <source>{name}: {layer} holds no polygons: choose a polygon layer.</source>
      <translation>{name}: {layer} não contém polígonos: escolha uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Build change data set</source>
      <translation>Criar conjunto de dados de mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Two Sentinel-2 scenes in, a change-detection training set out: SAVI of each date, difference, threshold, mask, polygons, patches. The steps' files are in its work folder: edit work/polygons.gpkg and give it as POLYGONS to build again from reviewed labels.</source>
      <translation>Entram duas cenas Sentinel-2, sai um conjunto de treinamento para detecção de mudanças: SAVI de cada data, diferença, limiar, máscara, polígonos, recortes. Os arquivos dos passos ficam na pasta work: edite work/polygons.gpkg e informe-o como POLYGONS para criar de novo com rótulos revisados.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>A Sentinel-2 scene; gives the grid. A raster, or a product as downloaded (the .zip, or MTD_MSIL2A.xml in a .SAFE folder), which is imported for this run.</source>
      <translation>Uma cena Sentinel-2; dá a grade. Um raster, ou um produto como baixado (o .zip, ou MTD_MSIL2A.xml em uma pasta .SAFE), que é importado para esta execução.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>The same place later, best in the same season. A raster, or a product as T1.</source>
      <translation>O mesmo lugar mais tarde, de preferência na mesma estação. Um raster, ou um produto como em T1.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Used instead of the automatic mask: work/polygons.gpkg of an earlier run, edited.</source>
      <translation>Usados no lugar da máscara automática: work/polygons.gpkg de uma execução anterior, editado.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>What the mask is made from. &lt;i&gt;savi&lt;/i&gt;: the SAVI difference. &lt;i&gt;irmad&lt;/i&gt;, &lt;i&gt;cva&lt;/i&gt;: the score of Change evidence, from all bands, which finds more on most pairs; the direction still goes by SAVI. It is written to work/evidence.tif.</source>
      <translation>De que a máscara é feita. &lt;i&gt;savi&lt;/i&gt;: a diferença de SAVI. &lt;i&gt;irmad&lt;/i&gt;, &lt;i&gt;cva&lt;/i&gt;: a pontuação de Evidência de mudança, de todas as bandas, que encontra mais na maioria dos pares; a direção ainda segue o SAVI. É gravada em work/evidence.tif.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>The two scenes are checked first, as by checkpair: a pair that fails (an offset left in at one date, dates shifted by a pixel) stops the run. What was found, and that it was ignored, is recorded; the report is work/pair.html.</source>
      <translation>As duas cenas são verificadas antes, como por checkpair: um par que falha (um deslocamento radiométrico deixado em uma das datas, datas deslocadas de um pixel) para a execução. O que foi encontrado, e que foi ignorado, fica registrado; o relatório é work/pair.html.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>For pairs whose haze, sun or processing differs: red and near-infrared of T2 are brought to T1's radiometry on pixels that did not change, for the SAVI only. Patches keep the scenes' own values.</source>
      <translation>Para pares com névoa, sol ou processamento diferentes: o vermelho e o infravermelho próximo de T2 são levados à radiometria de T1 em pixels que não mudaram, só para o SAVI. Os recortes mantêm os valores das próprias cenas.</translation>
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
      <translation>Evidência de mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Go on where the pair fails its check</source>
      <translation>Continuar mesmo que o par falhe na verificação</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/build_datasets.py" />
      <source>Normalise T2's SAVI to T1</source>
      <translation>Normalizar o SAVI de T2 para T1</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <source>Threshold (magnitude)</source>
      <translation>Limiar (magnitude)</translation>
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
      <translation>Recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/build_datasets.py" />
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/export_patches.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>Patches with change</source>
      <translation>Recortes com mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Polygons that nobody decided on</source>
      <translation>Polígonos sem decisão</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/savi_difference.py" />
      <location filename="../algorithms/words.py" />
      <location filename="../ui/panel/difference.py" />
      <location filename="../core/pairs/templates/pair.html" />
      <source>SAVI difference</source>
      <translation>Diferença de SAVI</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/learn_change.py" />
      <location filename="../ui/panel/difference.py" />
      <source>Change evidence</source>
      <translation>Evidência de mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/build_dataset.py" />
      <source>Change polygons</source>
      <translation>Polígonos de mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Build change data set from many pairs</source>
      <translation>Criar conjunto de dados de mudança de muitos pares</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>A table of pairs in, one data set out: each pair goes through the chain of Build change data set, and splits are dealt over all of them by cells of ground, so that overlapping scenes and repeated dates cannot leak. A pair that fails is told and left out; a second run does only what is missing or changed.</source>
      <translation>Entra uma tabela de pares, sai um só conjunto de dados: cada par passa pela cadeia de Criar conjunto de dados de mudança, e as partições são distribuídas sobre todos eles por células do terreno, para que cenas sobrepostas e datas repetidas não vazem. Um par que falha é informado e fica de fora; uma segunda execução só faz o que falta ou mudou.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>A CSV file or a layer with a row a pair: &lt;i&gt;id&lt;/i&gt;, &lt;i&gt;t1&lt;/i&gt;, &lt;i&gt;t2&lt;/i&gt;, and where wanted &lt;i&gt;mask&lt;/i&gt;, &lt;i&gt;polygons&lt;/i&gt;, &lt;i&gt;review&lt;/i&gt;, &lt;i&gt;split&lt;/i&gt; (train, val or test for all of its patches) and &lt;i&gt;prefix&lt;/i&gt; (of its patches' names; otherwise the id). Paths may be relative to the file. t1 and t2 may be products as downloaded (the .zip, or the .SAFE folder), which are imported into the folder of the run, or scenes of a catalogue, as in the table of &lt;i&gt;Find pairs&lt;/i&gt;, with the column &lt;i&gt;extent&lt;/i&gt;, which are fetched there.</source>
      <translation>Um arquivo CSV ou uma camada com uma linha por par: &lt;i&gt;id&lt;/i&gt;, &lt;i&gt;t1&lt;/i&gt;, &lt;i&gt;t2&lt;/i&gt;, e se quiser &lt;i&gt;mask&lt;/i&gt;, &lt;i&gt;polygons&lt;/i&gt;, &lt;i&gt;review&lt;/i&gt;, &lt;i&gt;split&lt;/i&gt; (train, val ou test para todos os seus recortes) e &lt;i&gt;prefix&lt;/i&gt; (dos nomes de seus recortes; senão o id). Os caminhos podem ser relativos ao arquivo. t1 e t2 podem ser produtos como baixados (o .zip, ou a pasta .SAFE), que são importados para a pasta da execução, ou cenas de um catálogo, como na tabela de &lt;i&gt;Procurar pares&lt;/i&gt;, com a coluna &lt;i&gt;extent&lt;/i&gt;, que são buscadas para lá.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>What the masks are made from, as in Build change data set.</source>
      <translation>De que as máscaras são feitas, como em Criar conjunto de dados de mudança.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>&lt;i&gt;pair&lt;/i&gt;: every pair has a threshold of its own. &lt;i&gt;pooled&lt;/i&gt;: one is found in the differences of all pairs together, so that the same loss is change everywhere, also where hardly anything changed; a pair that comes later can move it, and then all masks are made anew. Masks, polygons and METHOD=fixed have none.</source>
      <translation>&lt;i&gt;pair&lt;/i&gt;: cada par tem seu próprio limiar. &lt;i&gt;pooled&lt;/i&gt;: encontra-se um só nas diferenças de todos os pares juntos, de modo que a mesma perda é mudança em toda parte, também onde quase nada mudou; um par que vem depois pode movê-lo, e então todas as máscaras são refeitas. Máscaras, polígonos e METHOD=fixed não têm nenhum.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Otherwise such a pair is told and left out.</source>
      <translation>Senão, tal par é informado e fica de fora.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>As in Build change data set.</source>
      <translation>Como em Criar conjunto de dados de mudança.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Squares of an equal-area grid of the Earth that go to one split together, whatever scene or date shows them: for SPLIT=blocks and folds. At least twice a patch's side; patches that reach into a cell of another split are left out.</source>
      <translation>Quadrados de uma grade de áreas iguais da Terra que vão juntos para uma partição, seja qual for a cena ou data que os mostra: para SPLIT=blocks e folds. Ao menos o dobro do lado de um recorte; recortes que entram em uma célula de outra partição ficam de fora.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>One polygon a pair: how many of its patches are in the data set, or why none is.</source>
      <translation>Um polígono por par: quantos de seus recortes estão no conjunto de dados, ou por que nenhum está.</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Table of pairs</source>
      <translation>Tabela de pares</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Threshold of</source>
      <translation>Limiar de</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Go on where a pair fails its check</source>
      <translation>Continuar quando um par falha na verificação</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Cells of ground (metres)</source>
      <translation>Células do terreno (metros)</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>States of the pairs</source>
      <translation>Estados dos pares</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Pairs in the data set</source>
      <translation>Pares no conjunto de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>Pairs that failed</source>
      <translation>Pares que falharam</translation>
    </message>
    <message>
      <location filename="../algorithms/build_datasets.py" />
      <source>as a table</source>
      <translation>como tabela</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>A score that grows with change, from all bands of two dates: for pairs on which the SAVI difference finds too little, or whose radiometry differs. Threshold it as a difference.</source>
      <translation>Uma pontuação que cresce com a mudança, de todas as bandas de duas datas: para pares em que a diferença de SAVI encontra pouco, ou cuja radiometria difere. Aplique um limiar como a uma diferença.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>A scene with two or more bands; gives the grid.</source>
      <translation>Uma cena com duas ou mais bandas; dá a grade.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>The same place later, best in the same season.</source>
      <translation>O mesmo lugar mais tarde, de preferência na mesma estação do ano.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>&lt;i&gt;irmad&lt;/i&gt;: iteratively re-weighted multivariate alteration detection, blind to linear changes of brightness (Nielsen 2007). &lt;i&gt;cva&lt;/i&gt;: length of the change vector after T2 was normalised to T1 on pixels that did not change. &lt;i&gt;chronochrome&lt;/i&gt;: what neither date tells of the other.</source>
      <translation>&lt;i&gt;irmad&lt;/i&gt;: detecção multivariada de alterações com reponderação iterativa, cega a mudanças lineares de brilho (Nielsen 2007). &lt;i&gt;cva&lt;/i&gt;: comprimento do vetor de mudança depois que T2 foi normalizada para T1 em pixels que não mudaram. &lt;i&gt;chronochrome&lt;/i&gt;: o que nenhuma das datas diz da outra.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Names separated by commas. Empty: what both dates have of blue, green, red, near-infrared and the two short-wave infrared bands, which matter much.</source>
      <translation>Nomes separados por vírgulas. Vazio: o que as duas datas têm de azul, verde, vermelho, infravermelho próximo e das duas bandas do infravermelho de ondas curtas, que contam muito.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>&lt;i&gt;all&lt;/i&gt;: every kind of change. &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;gain&lt;/i&gt;: 0 where SAVI did not fall, or did not rise.</source>
      <translation>&lt;i&gt;all&lt;/i&gt;: qualquer mudança. &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;gain&lt;/i&gt;: 0 onde o SAVI não caiu, ou não subiu.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>The score is a weighted mean (1 2 1) of 3 × 3 pixels: fewer specks. 0: as it is.</source>
      <translation>A pontuação é uma média ponderada (1 2 1) de 3 × 3 pixels: menos pontos isolados. 0: como é.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>By how much unchanged ground differs from date to date, a standard deviation. More makes small differences count less.</source>
      <translation>Quanto o terreno que não mudou difere de uma data à outra, como desvio padrão. Um valor maior faz diferenças pequenas contarem menos.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Of the sample that the method is fitted to.</source>
      <translation>Da amostra a que o método é ajustado.</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>GeoTIFF, float32, no data NaN. First band: the score √χ², capped at its 99.95 % quantile. Second band: the probability of no change.</source>
      <translation>GeoTIFF, float32, sem dados NaN. Primeira banda: a pontuação √χ², limitada ao seu quantil de 99,95 %. Segunda banda: a probabilidade de não haver mudança.</translation>
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
      <translation>Direção</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Smoothing window (pixels)</source>
      <translation>Janela de suavização (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Noise (reflectance)</source>
      <translation>Ruído (reflectância)</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <location filename="../algorithms/learn_change.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Seed</source>
      <translation>Semente</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Rounds of the fit</source>
      <translation>Rodadas do ajuste</translation>
    </message>
    <message>
      <location filename="../algorithms/change_evidence.py" />
      <source>Pixels of the sample that did not change</source>
      <translation>Pixels da amostra que não mudaram</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Check a data set</source>
      <translation>Verificar um conjunto de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Pass, warn or fail, before a data set is trained on, whoever made it: twins, sizes, georeference, mask values, empty images, duplicates, splits and the pixels they share, checksums, manifest. Every file is read, none is changed. A number that is not known is empty.</source>
      <translation>Passa, alerta ou falha, antes de treinar com um conjunto de dados, seja de quem for: arquivos gêmeos, tamanhos, georreferência, valores da máscara, imagens vazias, duplicatas, partições e os pixels que compartilham, somas de verificação, manifesto. Todos os arquivos são lidos, nenhum é alterado. Um número desconhecido fica vazio.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>The folder that holds T1, T2 and Change (or Mudança); A, B and label; t1, t2 and mask; im1, im2 and label; imageA, imageB and label; the same inside train, val and test; or the *_images and semantic_* folders of land cover. GeoTIFF or PNG.</source>
      <translation>A pasta que contém T1, T2 e Change (ou Mudança); A, B e label; t1, t2 e mask; im1, im2 e label; imageA, imageB e label; o mesmo dentro de train, val e test; ou as pastas *_images e semantic_* de cobertura da terra. GeoTIFF ou PNG.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>For models and scripts: the verdict &lt;i&gt;fail&lt;/i&gt; is an error, so that no later step runs and qgis_process ends with exit code 1. The report is written anyhow.</source>
      <translation>Para modelos e scripts: o veredito &lt;i&gt;fail&lt;/i&gt; é um erro, de modo que nenhum passo seguinte é executado e qgis_process termina com código de saída 1. O relatório é gravado mesmo assim.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>One page with the findings, shares of change and the patches to look at.</source>
      <translation>Uma página com os achados, as proporções de mudança e os recortes a conferir.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Findings that fail</source>
      <translation>Achados que falham</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Findings that warn</source>
      <translation>Achados que alertam</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Share of change among the pixels that count</source>
      <translation>Proporção de mudança entre os pixels que contam</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files that miss beside their twins</source>
      <translation>Arquivos que faltam ao lado de seus gêmeos</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files whose name is taken</source>
      <translation>Arquivos cujo nome já existe</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files that cannot be decoded</source>
      <translation>Arquivos que não podem ser decodificados</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files of another size, band count or data type</source>
      <translation>Arquivos de outro tamanho, número de bandas ou tipo de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches whose files lie on different pixels</source>
      <translation>Recortes cujos arquivos ficam sobre pixels diferentes</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Labels with values that are none of the classes</source>
      <translation>Rótulos com valores que não são nenhuma das classes</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Images of no data alone</source>
      <translation>Imagens sem nenhum dado</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Images of one value</source>
      <translation>Imagens de um só valor</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Images with NaN or infinity where the label counts</source>
      <translation>Imagens com NaN ou infinito onde o rótulo conta</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches whose two dates are equal</source>
      <translation>Recortes cujas duas datas são iguais</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches with the pixels of another</source>
      <translation>Recortes com os pixels de outro</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches in no split</source>
      <translation>Recortes em nenhuma partição</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Pixels that splits share</source>
      <translation>Pixels que partições compartilham</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Least distance between splits, metres</source>
      <translation>Menor distância entre partições, metros</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Names that loaders stumble over</source>
      <translation>Nomes em que os carregadores tropeçam</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files among the patches that are none</source>
      <translation>Arquivos entre os recortes que não são recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Polygons of the labels' review that nobody decided on</source>
      <translation>Polígonos sem decisão na revisão dos rótulos</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Patches of which patches.csv says something else</source>
      <translation>Recortes de que patches.csv diz outra coisa</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Files that are not as they were noted</source>
      <translation>Arquivos que não são como foram anotados</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Folder of the data set</source>
      <translation>Pasta do conjunto de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <source>Stop where the data set fails</source>
      <translation>Parar se o conjunto de dados falhar</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>HTML files (*.html)</source>
      <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_dataset.py" />
      <location filename="../algorithms/check_pair.py" />
      <source>Verdict (pass, warn or fail)</source>
      <translation>Veredito (pass, warn ou fail)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Check a pair of scenes</source>
      <translation>Verificar um par de cenas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Pass, warn or fail, before two dates are compared: scale and offset, dark pixels, grids, overlap, sub-pixel registration, valid pixels, clouds, season. Large scenes are judged by windows spread over them. A number that is not known is empty.</source>
      <translation>Passa, alerta ou falha, antes de comparar duas datas: escala e deslocamento, pixels escuros, grades, sobreposição, registro subpixel, pixels válidos, nuvens, estação do ano. Cenas grandes são julgadas por janelas espalhadas sobre elas. Um número desconhecido fica vazio.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/savi.py" />
      <source>A Sentinel-2 scene with a red and a near-infrared band.</source>
      <translation>Uma cena Sentinel-2 com uma banda do vermelho e uma do infravermelho próximo.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <location filename="../algorithms/learn_change.py" />
      <source>The same place later.</source>
      <translation>O mesmo lugar mais tarde.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>For models: the verdict &lt;i&gt;fail&lt;/i&gt; is an error, so that no later step runs.</source>
      <translation>Para modelos: o veredito &lt;i&gt;fail&lt;/i&gt; é um erro, de modo que nenhum passo seguinte é executado.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>One page with the findings, pictures of both dates and histograms.</source>
      <translation>Uma página com os achados, imagens das duas datas e histogramas.</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Scale of T1 (red band)</source>
      <translation>Escala de T1 (banda do vermelho)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Offset of T1 (red band)</source>
      <translation>Deslocamento de T1 (banda do vermelho)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Scale of T2 (red band)</source>
      <translation>Escala de T2 (banda do vermelho)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Offset of T2 (red band)</source>
      <translation>Deslocamento de T2 (banda do vermelho)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Dark red reflectance of T1 (1 % quantile)</source>
      <translation>Reflectância escura no vermelho de T1 (quantil de 1 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Dark red reflectance of T2 (1 % quantile)</source>
      <translation>Reflectância escura no vermelho de T2 (quantil de 1 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Darkest red reflectance of T1 (0.1 % quantile)</source>
      <translation>Menor reflectância no vermelho de T1 (quantil de 0,1 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Darkest red reflectance of T2 (0.1 % quantile)</source>
      <translation>Menor reflectância no vermelho de T2 (quantil de 0,1 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Difference of the 1 % quantiles, T2 − T1</source>
      <translation>Diferença dos quantis de 1 %, T2 − T1</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Bright reflectance of T1 (99 % quantile)</source>
      <translation>Reflectância clara de T1 (quantil de 99 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Bright reflectance of T2 (99 % quantile)</source>
      <translation>Reflectância clara de T2 (quantil de 99 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Columns from T1's origin to T2's</source>
      <translation>Colunas da origem de T1 à de T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Rows from T1's origin to T2's</source>
      <translation>Linhas da origem de T1 à de T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of T1 that T2 covers</source>
      <translation>Proporção de T1 que T2 cobre</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Shift of T2's content against T1's, columns</source>
      <translation>Deslocamento do conteúdo de T2 em relação a T1, colunas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Shift of T2's content against T1's, rows</source>
      <translation>Deslocamento do conteúdo de T2 em relação a T1, linhas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Length of that shift, pixels</source>
      <translation>Comprimento desse deslocamento, pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Blocks of T2 that show edges at both dates</source>
      <translation>Blocos de T2 que mostram bordas nas duas datas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Blocks of them that fit T1 and agree on the shift</source>
      <translation>Blocos destes que combinam com T1 e concordam no deslocamento</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of the shared pixels that are valid at both dates</source>
      <translation>Proporção dos pixels compartilhados que são válidos nas duas datas</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of clouds and their shadows at T1</source>
      <translation>Proporção de nuvens e suas sombras em T1</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of clouds and their shadows at T2</source>
      <translation>Proporção de nuvens e suas sombras em T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of pixels that are bright and white at T1 only</source>
      <translation>Proporção de pixels claros e brancos só em T1</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of pixels that are bright and white at T2 only</source>
      <translation>Proporção de pixels claros e brancos só em T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Days from T1 to T2</source>
      <translation>Dias de T1 a T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Days of year between T1 and T2</source>
      <translation>Dias do ano entre T1 e T2</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of pixels whose SAVI differs by more than 0.15</source>
      <translation>Proporção de pixels cujo SAVI difere em mais de 0,15</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of them that lost</source>
      <translation>Proporção destes que perderam</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Share of them that gained</source>
      <translation>Proporção destes que ganharam</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Mean SAVI difference</source>
      <translation>Diferença média de SAVI</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Difference of sun elevation, degrees</source>
      <translation>Diferença da elevação do sol, graus</translation>
    </message>
    <message>
      <location filename="../algorithms/check_pair.py" />
      <source>Stop where the pair fails</source>
      <translation>Parar se o par falhar</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is {value}: give a whole number.</source>
      <translation>{name} é {value}: informe um número inteiro.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}, which is no “{description}”: correct it.</source>
      <translation>{name} é {value!r}, que não é nenhum “{description}”: corrija.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: {value} does not exist: check the path (no loaded layer has that name either).</source>
      <translation>{name}: {value} não existe: confira o caminho (nenhuma camada carregada tem esse nome também).</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: {layer} is no raster file: save it as a GeoTIFF first.</source>
      <translation>{name}: {layer} não é um arquivo raster: salve-o antes como GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: the additional no data value {value} of the layer {layer} is QGIS's alone and not used: what the file says counts. Give it as “Value that is no data”, or set it in the file.</source>
      <translation>{name}: o valor sem dados adicional {value} da camada {layer} é só do QGIS e não é usado: vale o que o arquivo diz. Informe-o como “Valor sem dados”, ou grave-o no arquivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is {value}: give a number below 2147483648.</source>
      <translation>{name} é {value}: informe um número abaixo de 2147483648.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name}: {value}: end the name in {endings}.</source>
      <translation>{name}: {value}: termine o nome em {endings}.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is missing: give “{description}”.</source>
      <translation>Falta {name}: informe “{description}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is {value!r}: use one of {options}.</source>
      <translation>{name} é {value!r}: use um destes: {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name} is {value!r}: give a number.</source>
      <translation>{name} é {value!r}: informe um número.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}, which cannot be used: correct it.</source>
      <translation>{name} é {value!r}, que não pode ser usado: corrija.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: the layer {value!r} cannot be opened {kind}: check its source.</source>
      <translation>{name}: a camada {value!r} não pode ser aberta {kind}: confira a fonte dela.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is {value!r}: give a layer, a layer's id, or a path as text.</source>
      <translation>{name} é {value!r}: informe uma camada, o id de uma camada, ou um caminho como texto.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <location filename="../core/complaints.py" />
      <source>{name}: {value} cannot be opened {kind}: it is damaged, or a file of another kind.</source>
      <translation>{name}: {value} não pode ser aberto {kind}: está danificado, ou é um arquivo de outro tipo.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name}: the layer {layer} is set to show its file's no data in QGIS; here what the file says is no data stays so.</source>
      <translation>{name}: a camada {layer} está configurada para mostrar no QGIS os pixels sem dados do arquivo; aqui, o que o arquivo diz ser sem dados continua sendo.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>{name} is missing: give it.</source>
      <translation>Falta {name}: informe esse valor.</translation>
    </message>
    <message>
      <location filename="../algorithms/checks.py" />
      <source>“{label}” is a temporary folder, which goes when QGIS ends: choose a folder.</source>
      <translation>“{label}” é uma pasta temporária, que some quando o QGIS termina: escolha uma pasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <source>Convert data set</source>
      <translation>Converter conjunto de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <source>Lay a data set out anew for the training code that will load it; no scene is needed, and the data set itself is not touched.</source>
      <translation>Rearranja um conjunto de dados para o código de treinamento que vai carregá-lo; nenhuma cena é necessária, e o próprio conjunto não é tocado.</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <source>As exportpatches, builddataset or exportlandcover made it: layout changemining or shards.</source>
      <translation>Como exportpatches, builddataset ou exportlandcover o fizeram: layout changemining ou shards.</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <source>It appears whole or not at all.</source>
      <translation>Aparece inteiro ou não aparece.</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <location filename="../ui/panel/export.py" />
      <source>Data set folder</source>
      <translation>Pasta do conjunto de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/patch_parameters.py" />
      <source>Layout</source>
      <translation>Layout</translation>
    </message>
    <message>
      <location filename="../algorithms/convert_dataset.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>New data set folder</source>
      <translation>Nova pasta do conjunto de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../ui/panel/accuracy.py" />
      <source>Estimate accuracy and area</source>
      <translation>Estimar acurácia e área</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>How right a mask is and how large the changed area, from the judged points of &lt;i&gt;Sample for accuracy&lt;/i&gt;: overall, user's and producer's accuracy and the area corrected for the mask's errors, with intervals (Olofsson et al. 2013, 2014; Stehman 2014), as a paper has to state them. A number that is not defined is empty.</source>
      <translation>Quão certa é uma máscara e qual a área de mudança, pelos pontos julgados de &lt;i&gt;Amostra para acurácia&lt;/i&gt;: acurácia global, do usuário e do produtor e a área corrigida pelos erros da máscara, com intervalos (Olofsson et al. 2013, 2014; Stehman 2014), como um artigo tem de relatá-las. Um número não definido fica vazio.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>The layer of sampleaccuracy with its answers; unsaved edits count.</source>
      <translation>A camada de sampleaccuracy com suas respostas; edições não salvas contam.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>1 or change, 0 or no change, 255 or unsure; nothing where a point is not judged. Unsure ones are counted and left out.</source>
      <translation>1 ou change, 0 ou no change, 255 ou unsure; nada onde um ponto não foi julgado. Os incertos são contados e deixados de fora.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Assessed by the same points, instead of the one that they were drawn from; it has to lie on that one's grid.</source>
      <translation>Avaliada pelos mesmos pontos, no lugar daquela da qual foram sorteados; tem de estar na grade daquela.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>A copy of the sample that another person judged: gives the agreement of the two (Cohen's kappa). The first one's answers are used for all else.</source>
      <translation>Uma cópia da amostra que outra pessoa julgou: dá a concordância dos dois (kappa de Cohen). As respostas do primeiro são usadas para todo o resto.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>The GeoPackage of a review (preparereview): its closed audit cells tell how often the mask missed change.</source>
      <translation>O GeoPackage de uma revisão (preparereview): suas células de auditoria fechadas dizem com que frequência a máscara deixou de ver mudança.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Of all intervals.</source>
      <translation>De todos os intervalos.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>A change set that was made from this mask: the figures go into its dataset.json, its card and its metadata; patches are not touched.</source>
      <translation>Um conjunto de mudança feito desta máscara: os números vão para seu dataset.json, sua ficha e seus metadados; os recortes não são tocados.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>One page with all figures, the error matrix, and how to report it in a paper.</source>
      <translation>Uma página com todos os números, a matriz de erros, e como relatá-los em um artigo.</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/report.py" />
      <source>Overall accuracy</source>
      <translation>Acurácia global</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/report.py" />
      <source>User's accuracy of change</source>
      <translation>Acurácia do usuário da mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/report.py" />
      <source>Producer's accuracy of change</source>
      <translation>Acurácia do produtor da mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/report.py" />
      <source>Area of change (ha)</source>
      <translation>Área de mudança (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Agreement of the judges (Cohen's kappa)</source>
      <translation>Concordância dos avaliadores (kappa de Cohen)</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Area of change by the mask (ha)</source>
      <translation>Área de mudança pela máscara (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Share of audit cells with missed change</source>
      <translation>Proporção de células de auditoria com mudança não vista</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Share of audit cells with missed change: lower end</source>
      <translation>Proporção de células de auditoria com mudança não vista: limite inferior</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Share of audit cells with missed change: upper end</source>
      <translation>Proporção de células de auditoria com mudança não vista: limite superior</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <location filename="../core/accuracy/findings.py" />
      <source>Judged points</source>
      <translation>Pontos julgados</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Points judged unsure</source>
      <translation>Pontos julgados incertos</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Points not judged</source>
      <translation>Pontos não julgados</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Findings that need a look</source>
      <translation>Achados que pedem atenção</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Judged sample</source>
      <translation>Amostra julgada</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Field with the answers</source>
      <translation>Campo com as respostas</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Another mask</source>
      <translation>Outra máscara</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Second judge</source>
      <translation>Segundo avaliador</translation>
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
      <translation>Revisão</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Confidence (per cent)</source>
      <translation>Confiança (por cento)</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>Record in data set</source>
      <translation>Registrar no conjunto de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>{figure}: ± by its standard error</source>
      <translation>{figure}: ± pelo seu erro padrão</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>{figure}: lower end</source>
      <translation>{figure}: limite inferior</translation>
    </message>
    <message>
      <location filename="../algorithms/estimate_accuracy.py" />
      <source>{figure}: upper end</source>
      <translation>{figure}: limite superior</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Export land cover</source>
      <translation>Exportar cobertura da terra</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Cut several modalities and a land-cover map of one or two class levels into patches of one grid, as in CerraData-4MM, with leak-free splits, edges and class weights.</source>
      <translation>Corta várias modalidades e um mapa de cobertura da terra de um ou dois níveis de classes em recortes de uma só grade, como no CerraData-4MM, com partições sem vazamento, bordas e pesos das classes.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Rasters of one place, in the order of NAMES; in qgis_process the parameter is repeated. The first gives the grid and is never resampled; put the one first whose pixels shall stay as they are, usually Sentinel-2.</source>
      <translation>Rasters de um mesmo lugar, na ordem de NAMES; no qgis_process o parâmetro é repetido. O primeiro dá a grade e nunca é reamostrado; ponha primeiro aquele cujos pixels devem ficar como são, em geral o Sentinel-2.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Folders of the patches, one for every raster, with commas between. Empty: msi_images,sar_images, for one or two rasters.</source>
      <translation>Pastas dos recortes, uma para cada raster, com vírgulas entre elas. Vazio: msi_images,sar_images, para um ou dois rasters.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>For modalities on another grid than the first: bilinear, nearest or cubic, one for all or one for every raster, with commas between. Pixels that coincide are never resampled; labels are always read by the nearest pixel.</source>
      <translation>Para modalidades em outra grade que a primeira: bilinear, nearest ou cubic, um para todas ou um para cada raster, com vírgulas entre eles. Pixels que coincidem nunca são reamostrados; rótulos são sempre lidos pelo pixel mais próximo.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>As stored in the rasters, where they do not say it themselves: one for all or one for every raster, with commas between. Empty: found in the pixels and told. &lt;i&gt;none&lt;/i&gt;: every pixel that the file calls valid is.</source>
      <translation>Como gravado nos rasters, quando eles mesmos não o dizem: um para todos ou um para cada raster, com vírgulas entre eles. Vazio: encontrado nos pixels e informado. &lt;i&gt;none&lt;/i&gt;: todo pixel que o arquivo chama de válido o é.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Of modalities with bands VV, VH (HH, HV): &lt;i&gt;keep&lt;/i&gt; them, or bring all to &lt;i&gt;db&lt;/i&gt; (decibels) or &lt;i&gt;linear&lt;/i&gt; power. Which one a file is in is told by names and values, recorded, and never mixed in a data set.</source>
      <translation>De modalidades com bandas VV, VH (HH, HV): mantê-las (&lt;i&gt;keep&lt;/i&gt;), ou levar todas a &lt;i&gt;db&lt;/i&gt; (decibéis) ou à potência &lt;i&gt;linear&lt;/i&gt;. Em qual delas um arquivo está é dito por nomes e valores, registrado, e nunca misturado em um conjunto de dados.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>One band of class ids (255 and the file's no data are ignored), or red, green and blue in the colours of the classes. Give this or LABEL_POLYGONS.</source>
      <translation>Uma banda de ids de classe (255 e o valor sem dados do arquivo são ignorados), ou vermelho, verde e azul nas cores das classes. Informe isto ou LABEL_POLYGONS.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Polygons with a class each. A pixel gets the class of the polygon that its centre lies in; where polygons overlap, the later one in the layer wins.</source>
      <translation>Polígonos com uma classe cada. Um pixel recebe a classe do polígono em que está seu centro; onde polígonos se sobrepõem, vale o último na camada.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Of LABEL_POLYGONS: the id or the name of a class.</source>
      <translation>De LABEL_POLYGONS: o id ou o nome de uma classe.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Its id or its name; empty: such pixels are ignored (255).</source>
      <translation>Seu id ou seu nome; vazio: tais pixels são ignorados (255).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>cerradata (14 classes in 7), or a CSV file with the columns id,name,colour (#ceef62 or 206 239 98), and for two levels level,id,name,colour,parent: level 1 is the coarse one, level 2 the one that labels are read as, and parent the id or the name of the level-1 class that a level-2 class belongs to.</source>
      <translation>cerradata (14 classes em 7), ou um arquivo CSV com as colunas id,name,colour (#ceef62 ou 206 239 98), e para dois níveis level,id,name,colour,parent: o nível 1 é o mais geral, o nível 2 é aquele em que os rótulos são lidos, e parent é o id ou o nome da classe de nível 1 a que uma classe de nível 2 pertence.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>A map of level 1, as ids or colours, to prove the mapping against: the run stops with the pairs and their counts where a pixel's parent is another class.</source>
      <translation>Um mapa do nível 1, como ids ou cores, para provar o mapeamento: a execução para com os pares e suas contagens onde o pai de um pixel é outra classe.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>&lt;i&gt;refuse&lt;/i&gt; the map and list them, or &lt;i&gt;ignore&lt;/i&gt; such pixels (255).</source>
      <translation>Recusar o mapa e listá-las (&lt;i&gt;refuse&lt;/i&gt;), ou ignorar tais pixels (&lt;i&gt;ignore&lt;/i&gt;, 255).</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>{n} stands for the number of a level's classes, {level} for fine or coarse.</source>
      <translation>{n} representa o número de classes de um nível, {level} é fine ou coarse.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Add a folder a level with 1 where one of a pixel's 4 neighbours in the patch has another class, 0 elsewhere, and 255 where the label is ignored.</source>
      <translation>Acrescenta uma pasta por nível com 1 onde um dos 4 vizinhos de um pixel no recorte tem outra classe, 0 no resto, e 255 onde o rótulo é ignorado.</translation>
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
      <translation>Manifesto (patches.csv)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/export_patches.py" />
      <source>Footprints</source>
      <translation>Contornos</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Modalities</source>
      <translation>Modalidades</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Names of the modalities</source>
      <translation>Nomes das modalidades</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Resampling</source>
      <translation>Reamostragem</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Value that is no data</source>
      <translation>Valor sem dados</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Unit of radar backscatter</source>
      <translation>Unidade do retroespalhamento de radar</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Label raster</source>
      <translation>Raster de rótulos</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Label polygons</source>
      <translation>Polígonos de rótulos</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Field with the class</source>
      <translation>Campo com a classe</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Class where there is no polygon</source>
      <translation>Classe onde não há polígono</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Class table</source>
      <translation>Tabela de classes</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Coarse label raster</source>
      <translation>Raster de rótulos do nível geral</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Colours that are no class</source>
      <translation>Cores que não são nenhuma classe</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Label folders</source>
      <translation>Pastas de rótulos</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Edges of the classes</source>
      <translation>Bordas das classes</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Edge folders</source>
      <translation>Pastas de bordas</translation>
    </message>
    <message>
      <location filename="../algorithms/export_landcover.py" />
      <source>Class tables (*.csv);;All files (*)</source>
      <translation>Tabelas de classes (*.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <location filename="../ui/panel/export.py" />
      <source>Export patches</source>
      <translation>Exportar recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>Cut T1, T2 and the mask into patches of one grid, with leak-free splits, a manifest and a record of everything.</source>
      <translation>Corta T1, T2 e a máscara em recortes de uma só grade, com partições sem vazamento, um manifesto e um registro de tudo.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>The scene; its pixels and bands go into the patches as they are.</source>
      <translation>A cena; seus pixels e bandas vão para os recortes como são.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>On another grid it is resampled once to T1's.</source>
      <translation>Em outra grade, é reamostrada uma vez para a de T1.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <source>On T1's grid: 0 no change, 1 change, 255 ignore.</source>
      <translation>Na grade de T1: 0 sem mudança, 1 mudança, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_patches.py" />
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/polygons_to_mask.py" />
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <location filename="../ui/panel/threshold.py" />
      <source>Change mask</source>
      <translation>Máscara de mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Find pairs in a catalogue</source>
      <translation>Procurar pares em um catálogo</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Searches a STAC catalogue for pairs of scenes of an area, one of each of two periods, and ranks them: by cloud over the area (read from the scene classification, not the whole tile's), day of the year, orbit, and processing baseline. The table shows them on the map. Its rows are pairs for &lt;i&gt;builddatasets&lt;/i&gt;; &lt;i&gt;Import Sentinel-2 scene&lt;/i&gt; fetches a single scene.</source>
      <translation>Procura em um catálogo STAC pares de cenas de uma área, uma de cada um de dois períodos, e os ordena: por nuvens sobre a área (lidas da classificação da cena, não as do tile inteiro), dia do ano, órbita e baseline de processamento. A tabela os mostra no mapa. Suas linhas são pares para &lt;i&gt;builddatasets&lt;/i&gt;; &lt;i&gt;Importar cena Sentinel-2&lt;/i&gt; busca uma única cena.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>An extent, in any coordinate reference system; or a layer of polygons, whose polygons then are the area, not their frame. Cloud and coverage are those of the area. Four numbers alone are longitude and latitude.</source>
      <translation>Uma extensão, em qualquer sistema de referência de coordenadas; ou uma camada de polígonos, e então a área são os polígonos, não a moldura deles. Nuvens e cobertura são as da área. Quatro números sozinhos são longitude e latitude.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>As 2017-06-01; or the whole period as 2017-06-01/2017-09-30.</source>
      <translation>Como 2017-06-01; ou o período inteiro como 2017-06-01/2017-09-30.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>The last day, as 2017-09-30.</source>
      <translation>O último dia, como 2017-09-30.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>The same of the later date.</source>
      <translation>O mesmo para a data posterior.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>The last day.</source>
      <translation>O último dia.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>&lt;i&gt;earth-search&lt;/i&gt; (open to everybody), &lt;i&gt;planetary-computer&lt;/i&gt; (signs by itself), &lt;i&gt;copernicus&lt;/i&gt; (needs a pair of keys to read scenes), &lt;i&gt;brazil-data-cube&lt;/i&gt;; or the address of another STAC API or static catalogue (https://…/catalog.json), or the path of one.</source>
      <translation>&lt;i&gt;earth-search&lt;/i&gt; (aberto a todos), &lt;i&gt;planetary-computer&lt;/i&gt; (assina por si só), &lt;i&gt;copernicus&lt;/i&gt; (precisa de um par de chaves para ler cenas), &lt;i&gt;brazil-data-cube&lt;/i&gt;; ou o endereço de outra API STAC ou de um catálogo estático (https://…/catalog.json), ou o caminho de um.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Of the area, at each date: cloud, its shadow and thin cirrus.</source>
      <translation>Da área, em cada data: nuvem, sua sombra e cirrus fino.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Days of the year by which the two dates may differ, whatever the years: between seasons vegetation changes without anything having happened.</source>
      <translation>Dias do ano em que as duas datas podem diferir, sejam quais forem os anos: entre estações a vegetação muda sem que nada tenha acontecido.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Names separated by commas. Empty: Sentinel-2 L2A in the known catalogues.</source>
      <translation>Nomes separados por vírgulas. Vazio: Sentinel-2 L2A nos catálogos conhecidos.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>So many of the best are listed.</source>
      <translation>Quantos dos melhores são listados.</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>A row for each pair, the best first, with the footprint that both dates share. t1 and t2 are the addresses of the scenes' items. Point at a footprint for small pictures of both dates (View ▸ Show Map Tips).</source>
      <translation>Uma linha para cada par, o melhor primeiro, com a área imageada que as duas datas têm em comum. t1 e t2 são os endereços dos itens das cenas. Aponte para um par no mapa para ver pequenas imagens das duas datas (Exibir ▸ Mostrar Dicas do Mapa).</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>First period from</source>
      <translation>Primeiro período, de</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>First period to</source>
      <translation>Primeiro período, até</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Second period from</source>
      <translation>Segundo período, de</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Second period to</source>
      <translation>Segundo período, até</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Catalogue</source>
      <translation>Catálogo</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Most cloud (%)</source>
      <translation>Máximo de nuvens (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Season (days)</source>
      <translation>Estação (dias)</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Collections</source>
      <translation>Coleções</translation>
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
      <translation>Cenas examinadas</translation>
    </message>
    <message>
      <location filename="../algorithms/find_pairs.py" />
      <source>Best pair</source>
      <translation>Melhor par</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>1 Scenes and pairs</source>
      <translation>1 Cenas e pares</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>2 Difference and evidence</source>
      <translation>2 Diferença e evidência</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>3 Mask and polygons</source>
      <translation>3 Máscara e polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>4 Review</source>
      <translation>4 Revisão</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>5 Patches</source>
      <translation>5 Recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>6 Accuracy</source>
      <translation>6 Acurácia</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>Whole workflow</source>
      <translation>Fluxo completo</translation>
    </message>
    <message>
      <location filename="../algorithms/groups.py" />
      <source>More steps</source>
      <translation>Mais passos</translation>
    </message>
    <message>
      <location filename="../algorithms/guard.py" />
      <source>The layer {layer} is being edited, and its file {file} would be replaced: save or discard its edits and end editing first.</source>
      <translation>A camada {layer} está em edição, e seu arquivo {file} seria substituído: salve ou descarte as edições e encerre a edição antes.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Import Sentinel-2 scene</source>
      <translation>Importar cena Sentinel-2</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Turns a Sentinel-2 scene as downloaded into one raster of reflectance: scale and offset are read from the product, clouds are masked, all bands come to one grid. Give a file, a folder, or a scene of a catalogue.</source>
      <translation>Transforma uma cena Sentinel-2, tal como baixada, em um raster de reflectância: escala e deslocamento são lidos do produto, nuvens são mascaradas, todas as bandas vão para uma só grade. Informe um arquivo, uma pasta ou uma cena de um catálogo.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>A product's or a Copernicus Browser download's .zip, which stays packed; a product's MTD_MSIL2A.xml or MTD_MSIL1C.xml; or a raster of several bands.</source>
      <translation>O .zip de um produto ou de um download do Copernicus Browser, que fica compactado; MTD_MSIL2A.xml ou MTD_MSIL1C.xml de um produto; ou um raster de várias bandas.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>A .SAFE folder, or a folder with the files of one tile and date: TIFFs of the Copernicus Browser (raw, not visualised), files named …_B04.tif or …_B04_10m.jp2, or surface reflectance of Landsat (Collection 2, Level 2), HLS, PlanetScope, CBERS or AMAZONIA-1 under the maker's own names.</source>
      <translation>Uma pasta .SAFE, ou uma pasta com os arquivos de um tile e uma data: TIFFs do Copernicus Browser (brutos, não visualizados), arquivos chamados …_B04.tif ou …_B04_10m.jp2, ou reflectância de superfície de Landsat (Collection 2, Level 2), HLS, PlanetScope, CBERS ou AMAZONIA-1 com os nomes do próprio produtor.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>The address (https://…) of a scene in a STAC catalogue, as &lt;i&gt;Find pairs&lt;/i&gt; gives them, or an item's .json file. Only the windows that the extent needs are read. Whether the +1000 of products since January 2022 is in its pixels is decided from what the item says and what its darkest pixels show, together. What was fetched before the network failed is kept for another run with the same output.</source>
      <translation>O endereço (https://…) de uma cena em um catálogo STAC, como &lt;i&gt;Procurar pares&lt;/i&gt; os dá, ou o arquivo .json de um item. Só são lidas as janelas de que a extensão precisa. Se os +1000 dos produtos desde janeiro de 2022 estão nos pixels decide-se pelo que o item diz e pelo que mostram seus pixels mais escuros, juntos. O que foi buscado antes de a rede falhar fica guardado para outra execução com a mesma saída.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Names separated by commas, or &lt;i&gt;all&lt;/i&gt;: Sentinel-2's, which stand for the same band of any sensor (B04 for red), the maker's own, or red, nir … In a raster that does not name its bands, say which is which: B04=3,B08=4.</source>
      <translation>Nomes separados por vírgulas, ou &lt;i&gt;all&lt;/i&gt;: os do Sentinel-2, que valem para a mesma banda de qualquer sensor (B04 para o vermelho), os do próprio produtor, ou red, nir … Em um raster que não nomeia suas bandas, diga qual é qual: B04=3,B08=4.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Coarser bands are repeated (nearest), so that every value stays a measured one; finer ones are averaged over whole blocks, or taken in this resolution from the product. At 10, scenes of other sensors than Sentinel-2 keep their own pixels.</source>
      <translation>Bandas mais grossas são repetidas (vizinho mais próximo), para que todo valor continue medido; as mais finas são médias de blocos inteiros, ou tomadas do produto nesta resolução. Em 10, cenas de outros sensores que não o Sentinel-2 mantêm seus próprios pixels.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Crops to the whole pixels that it touches. In any coordinate reference system.</source>
      <translation>Recorta pelos pixels inteiros que toca. Em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Values of the product's scene classification that become no data: 0 none, 1 saturated, 3 cloud shadow, 8 and 9 cloud, 10 thin cirrus, 11 snow. Empty: none. Without a classification nothing is masked.</source>
      <translation>Valores da classificação de cena do produto que viram sem dados: 0 nenhum, 1 saturado, 3 sombra de nuvem, 8 e 9 nuvem, 10 cirrus fino, 11 neve. Vazio: nenhum. Sem classificação nada é mascarado.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>GeoTIFF, uint16: reflectance × 10000 without offset, 1 or more where valid, no data 0, with scale tags and band names. A pixel is valid in all bands or in none.</source>
      <translation>GeoTIFF, uint16: reflectância × 10000 sem deslocamento, 1 ou mais onde válido, sem dados 0, com tags de escala e nomes das bandas. Um pixel é válido em todas as bandas ou em nenhuma.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Product: zip, MTD_MSIL2A.xml, or raster</source>
      <translation>Produto: zip, MTD_MSIL2A.xml, ou raster</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>or folder: .SAFE, or band files</source>
      <translation>ou pasta: .SAFE, ou arquivos de bandas</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>or scene of a catalogue (STAC item)</source>
      <translation>ou cena de um catálogo (item STAC)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Resolution (m)</source>
      <translation>Resolução (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Extent</source>
      <translation>Extensão</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Classes to mask (SCL)</source>
      <translation>Classes a mascarar (SCL)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <location filename="../algorithms/savi.py" />
      <source>Scene</source>
      <translation>Cena</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Sensing date</source>
      <translation>Data da aquisição</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Processing baseline</source>
      <translation>Baseline de processamento</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <location filename="../algorithms/savi.py" />
      <source>Why this scale and offset</source>
      <translation>Por que esta escala e este deslocamento</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Offset applied to the stored values (red band)</source>
      <translation>Deslocamento aplicado aos valores gravados (banda do vermelho)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <location filename="../algorithms/savi_difference.py" />
      <location filename="../core/pairs/clear_findings.py" />
      <source>Valid pixels</source>
      <translation>Pixels válidos</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Give FILE or FOLDER, or ITEM.</source>
      <translation>Informe FILE ou FOLDER, ou ITEM.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Give ITEM alone, without FILE or FOLDER.</source>
      <translation>Informe ITEM sozinho, sem FILE nem FOLDER.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_scene.py" />
      <source>Give FILE or FOLDER, not both.</source>
      <translation>Informe FILE ou FOLDER, não os dois.</translation>
    </message>
    <message>
      <location filename="../algorithms/labels.py" />
      <source>“{label}”</source>
      <translation>“{label}”</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>&lt;i&gt;levir&lt;/i&gt;: 8-bit pictures in A, B and label, flat, with lists, for BIT_CD, ChangeFormer, torchgeo's LEVIRCD. &lt;i&gt;levir_split&lt;/i&gt;: the same in train, val and test, for open-cd. &lt;i&gt;oscd&lt;/i&gt;: every patch a region of the Onera set, all bands, for torchgeo's OSCD. &lt;i&gt;packed&lt;/i&gt;: NumPy arrays beside a reader of a few lines. &lt;i&gt;shards&lt;/i&gt;: WebDataset tars of uncompressed GeoTIFFs with an index, read fast in order and at any place.</source>
      <translation>&lt;i&gt;levir&lt;/i&gt;: imagens de 8 bits em A, B e label, planas, com listas, para BIT_CD, ChangeFormer, LEVIRCD do torchgeo. &lt;i&gt;levir_split&lt;/i&gt;: o mesmo em train, val e test, para open-cd. &lt;i&gt;oscd&lt;/i&gt;: cada recorte é uma região do conjunto Onera, todas as bandas, para OSCD do torchgeo. &lt;i&gt;packed&lt;/i&gt;: arrays NumPy ao lado de um leitor de poucas linhas. &lt;i&gt;shards&lt;/i&gt;: tars WebDataset de GeoTIFFs sem compressão com um índice, lidos rápido em ordem e em qualquer lugar.</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>For levir and levir_split: red, green and blue, by name or number. Empty: B04,B03,B02, or else the first three.</source>
      <translation>Para levir e levir_split: vermelho, verde e azul, por nome ou número. Vazio: B04,B03,B02, ou então as três primeiras.</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>For levir and levir_split: the stored values that become 0 and 255, as "300,3400", the same for both dates and all patches. Empty: the 2 % and 98 % quantiles of the training patches.</source>
      <translation>Para levir e levir_split: os valores gravados que viram 0 e 255, como "300,3400", os mesmos para as duas datas e todos os recortes. Vazio: os quantis de 2 % e 98 % dos recortes de treinamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>For levir, levir_split and oscd, whose masks have no value for them: &lt;i&gt;drop&lt;/i&gt; leaves patches with ignored pixels out, &lt;i&gt;nochange&lt;/i&gt; counts the pixels as no change. packed keeps them as 255.</source>
      <translation>Para levir, levir_split e oscd, cujas máscaras não têm valor para eles: &lt;i&gt;drop&lt;/i&gt; deixa de fora recortes com pixels ignorados, &lt;i&gt;nochange&lt;/i&gt; conta os pixels como sem mudança. packed os mantém como 255.</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>Bands of 8-bit pictures</source>
      <translation>Bandas das imagens de 8 bits</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>Stretch to 8 bits</source>
      <translation>Realce para 8 bits</translation>
    </message>
    <message>
      <location filename="../algorithms/layout_parameters.py" />
      <source>Ignored pixels</source>
      <translation>Pixels ignorados</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Learn change from verdicts</source>
      <translation>Aprender mudança com os vereditos</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>The probability of change everywhere, learnt from the polygons that a reviewer accepted, added and rejected: extremely randomised trees on both dates' bands, their difference, evidence and texture. It suggests; verdicts stay with people. Forty answers of both kinds are a good start.</source>
      <translation>A probabilidade de mudança em todo lugar, aprendida dos polígonos que um revisor aceitou, acrescentou e rejeitou: árvores extremamente aleatórias sobre as bandas das duas datas, sua diferença, evidência e textura. Sugere; os vereditos ficam com as pessoas. Quarenta respostas dos dois tipos são um bom começo.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Polygons with a field status: &lt;i&gt;accepted&lt;/i&gt; and &lt;i&gt;added&lt;/i&gt; are change, &lt;i&gt;rejected&lt;/i&gt; is none; others do not count.</source>
      <translation>Polígonos com um campo status: &lt;i&gt;accepted&lt;/i&gt; e &lt;i&gt;added&lt;/i&gt; são mudança, &lt;i&gt;rejected&lt;/i&gt; não é; os outros não contam.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>The scene that the review is of; gives the grid.</source>
      <translation>A cena de que é a revisão; dá a grade.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Of Change evidence, or a SAVI difference, on T1's grid. Empty: evidence by irmad is made for the purpose.</source>
      <translation>De Evidência de mudança, ou uma diferença de SAVI, na grade de T1. Vazio: evidência por irmad é feita para isso.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>A model of another scene with the same bands and evidence: its answers count as well, those that the review has, too, once.</source>
      <translation>Um modelo de outra cena com as mesmas bandas e a mesma evidência: suas respostas também contam; as que a revisão também tem, uma vez.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Of the trees: the same answers and seed give the same result.</source>
      <translation>Das árvores: as mesmas respostas e semente dão o mesmo resultado.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>GeoTIFF, float32, 0 to 1, no data NaN; Threshold mask takes it (fixed, 0.5). 0 where there is less than half of the least evidence of any accepted polygon.</source>
      <translation>GeoTIFF, float32, 0 a 1, sem dados NaN; Máscara por limiar o aceita (fixed, 0.5). 0 onde há menos da metade da menor evidência de qualquer polígono aceito.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>What was learnt from, for another scene to start from.</source>
      <translation>O que foi aprendido, para outra cena partir dele.</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Model to start from</source>
      <translation>Modelo de partida</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Probability of change</source>
      <translation>Probabilidade de mudança</translation>
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
      <translation>Respostas com que se aprendeu</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Share of answers got right by trees that had not seen them</source>
      <translation>Proporção de respostas acertadas por árvores que não as tinham visto</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Share of answers got right by the evidence alone</source>
      <translation>Proporção de respostas acertadas só pela evidência</translation>
    </message>
    <message>
      <location filename="../algorithms/learn_change.py" />
      <source>Answers that the others contradict</source>
      <translation>Respostas que as outras contradizem</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Mask to polygons</source>
      <translation>Máscara para polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>One polygon for every region of change (4-connected), to be reviewed and edited with QGIS's own tools: set status to accepted, rejected or unsure; draw with status added.</source>
      <translation>Um polígono para cada região de mudança (vizinhança de 4), a revisar e editar com as próprias ferramentas do QGIS: ponha status em accepted, rejected ou unsure; desenhe com status added.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>0 no change, 1 change, 255 ignore.</source>
      <translation>0 sem mudança, 1 mudança, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Gives diff_mean, diff_min and diff_max of every polygon; on the mask's grid.</source>
      <translation>Dá diff_mean, diff_min e diff_max de cada polígono; na grade da máscara.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>Regions of fewer pixels get no polygon; 0: all do.</source>
      <translation>Regiões de menos pixels não recebem polígono; 0: todas recebem.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <source>A GeoPackage is best for the review: it is edited in place and keeps everything.</source>
      <translation>Um GeoPackage é o melhor para a revisão: é editado no lugar e guarda tudo.</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <location filename="../ui/panel/base_choice.py" />
      <location filename="../ui/panel/difference.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>Difference</source>
      <translation>Diferença</translation>
    </message>
    <message>
      <location filename="../algorithms/mask_to_polygons.py" />
      <location filename="../algorithms/parameters.py" />
      <source>Smallest region of change (pixels)</source>
      <translation>Região mínima de mudança (pixels)</translation>
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
      <translation>Mesclar revisões</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Joins the reviews of one scene by several people, one GeoPackage each, and tells how far they agree: the share of equal verdicts among the polygons that both judged, and Cohen's kappa (1960); of more than two reviewers the mean over their pairs. What comes out is a review itself.</source>
      <translation>Mescla as revisões de uma cena por várias pessoas, um GeoPackage cada, e diz quanto concordam: a proporção de vereditos iguais entre os polígonos que ambas julgaram, e o kappa de Cohen (1960); de mais de dois revisores, a média sobre seus pares. O que sai é ele mesmo uma revisão.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>The GeoPackages, or their layers polygons, two or more. Candidates are the same by their uid, added polygons where half of their area is shared.</source>
      <translation>Os GeoPackages, ou suas camadas polygons, dois ou mais. Candidatos são os mesmos por seu uid, polígonos acrescentados quando metade de sua área é comum.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>&lt;i&gt;majority&lt;/i&gt;: most verdicts win, a tie is unsure. &lt;i&gt;disagreements&lt;/i&gt;: only the polygons that were judged differently, as a new queue of candidates. &lt;i&gt;first&lt;/i&gt;: the first verdict wins, in the order of the reviews. Accepted and added are change, rejected is no change; unsure and candidate are no verdict.</source>
      <translation>&lt;i&gt;majority&lt;/i&gt;: vale o veredito da maioria, um empate é incerto. &lt;i&gt;disagreements&lt;/i&gt;: só os polígonos julgados de forma diferente, como nova fila de candidatos. &lt;i&gt;first&lt;/i&gt;: vale o primeiro veredito, na ordem das revisões. Aceito e acrescentado são mudança, rejeitado é sem mudança; incerto e candidato não são veredito.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>A GeoPackage like the reviews; a note tells who disagreed and whose shape it is.</source>
      <translation>Um GeoPackage como as revisões; uma nota diz quem discordou e de quem é a forma.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>CSV: cell, polygons, judged (by two or more), agreed, agreement and kappa, which is empty where it is not defined.</source>
      <translation>CSV: célula, polígonos, julgados (por dois ou mais), concordantes, concordância e kappa, que fica vazio onde não é definido.</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Reviews</source>
      <translation>Revisões</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Merged review</source>
      <translation>Revisão mesclada</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Agreement by cell</source>
      <translation>Concordância por célula</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Table (*.csv)</source>
      <translation>Tabela (*.csv)</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Agreement (0 to 1)</source>
      <translation>Concordância (0 a 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>Polygons judged differently</source>
      <translation>Polígonos julgados de forma diferente</translation>
    </message>
    <message>
      <location filename="../algorithms/merge_reviews.py" />
      <source>{name}: {layer} has edits that are not saved: save them first.</source>
      <translation>{name}: {layer} tem edições não salvas: salve-as antes.</translation>
    </message>
    <message>
      <location filename="../algorithms/model.py" />
      <source>Build data set, step by step (model)</source>
      <translation>Criar conjunto de dados, passo a passo (modelo)</translation>
    </message>
    <message>
      <location filename="../algorithms/network.py" />
      <source>For catalogues whose scenes are not open to everybody: an authentication set up in QGIS (Settings ▸ Options ▸ Authentication), of which only the id is given here. Instead, environment variables can be set: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY for keys, CHANGEMINING_AUTHORIZATION for a header. Nothing of it is written anywhere.</source>
      <translation>Para catálogos cujas cenas não são abertas a todos: uma autenticação configurada no QGIS (Configurações ▸ Opções ▸ Autenticação), da qual só o id é dado aqui. Em vez disso podem ser definidas variáveis de ambiente: AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY para chaves, CHANGEMINING_AUTHORIZATION para um cabeçalho. Nada disso é gravado em lugar algum.</translation>
    </message>
    <message>
      <location filename="../algorithms/network.py" />
      <source>Sign-in</source>
      <translation>Autenticação</translation>
    </message>
    <message>
      <location filename="../algorithms/network.py" />
      <source>“Sign-in” {id} is no authentication of this QGIS, or it cannot be unlocked: check it under Settings ▸ Options ▸ Authentication.</source>
      <translation>“Autenticação” {id} não é uma autenticação deste QGIS, ou não pode ser destravada: verifique em Configurações ▸ Opções ▸ Autenticação.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Normalise radiometry</source>
      <translation>Normalizar radiometria</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>T2 as if it were taken at T1's conditions: one line a band, fitted to pixels that did not change (IR-MAD: Nielsen 2007; Canty &amp; Nielsen 2008). For pairs whose haze, sun or processing differs; it does not make up for another season.</source>
      <translation>T2 como se tivesse sido tomada nas condições de T1: uma reta por banda, ajustada a pixels que não mudaram (IR-MAD: Nielsen 2007; Canty &amp; Nielsen 2008). Para pares com névoa, sol ou processamento diferentes; não compensa outra estação do ano.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>The scene whose radiometry is taken over.</source>
      <translation>A cena cuja radiometria é adotada.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>The scene that is changed; the bands that T1 has too are written.</source>
      <translation>A cena que é alterada; são gravadas as bandas que T1 também tem.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>GeoTIFF on T2's own grid, reflectance × 10000, no data 0, scale tags; lines and statistics stand in its metadata tags.</source>
      <translation>GeoTIFF na própria grade de T2, reflectância × 10000, sem dados 0, tags de escala; as retas e estatísticas estão em suas tags de metadados.</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Normalised T2</source>
      <translation>T2 normalizada</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Stable pixels</source>
      <translation>Pixels estáveis</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>RMS of T2 − T1 over stable pixels, before (mean of the bands)</source>
      <translation>RMS de T2 − T1 sobre pixels estáveis, antes (média das bandas)</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>The same afterwards, over pixels that the fit has not seen</source>
      <translation>O mesmo depois, sobre pixels que o ajuste não viu</translation>
    </message>
    <message>
      <location filename="../algorithms/normalise.py" />
      <source>Gain and offset of every band</source>
      <translation>Ganho e deslocamento de cada banda</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Name (B04, red, or the band's own description) or number in the file (3). Names are found in the bands' descriptions and wavelengths.</source>
      <translation>Nome (B04, red, ou a descrição da própria banda) ou número no arquivo (3). Nomes são procurados nas descrições e comprimentos de onda das bandas.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Name (B08, nir) or number in the file.</source>
      <translation>Nome (B08, nir) ou número no arquivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>0.5 is the usual compromise, 0 gives NDVI, 1 is for sparse vegetation (Huete 1988).</source>
      <translation>0,5 é o compromisso usual, 0 dá o NDVI, 1 é para vegetação esparsa (Huete 1988).</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>What is needed is reflectance from 0 to 1. &lt;i&gt;auto&lt;/i&gt; goes by the product's metadata around the file, its scale and offset tags, the file name of a Copernicus Browser download or of a known product (Landsat, HLS, PlanetScope, CBERS, AMAZONIA-1), or floating-point reflectance, in this order; it never guesses. &lt;i&gt;dn&lt;/i&gt;: reflectance × 10000 (products before January 2022, or offset removed). &lt;i&gt;dn_offset&lt;/i&gt;: × 10000 + 1000 (since then, and Collection 1). &lt;i&gt;browser_uint16&lt;/i&gt;, &lt;i&gt;browser_uint8&lt;/i&gt;: raw Copernicus Browser downloads. &lt;i&gt;custom&lt;/i&gt;: SCALE and OFFSET.</source>
      <translation>O necessário é reflectância de 0 a 1. &lt;i&gt;auto&lt;/i&gt; segue os metadados do produto em volta do arquivo, suas tags de escala e deslocamento, o nome de arquivo de um download do Copernicus Browser ou de um produto conhecido (Landsat, HLS, PlanetScope, CBERS, AMAZONIA-1), ou reflectância em ponto flutuante, nesta ordem; nunca adivinha. &lt;i&gt;dn&lt;/i&gt;: reflectância × 10000 (produtos de antes de janeiro de 2022, ou com o deslocamento removido). &lt;i&gt;dn_offset&lt;/i&gt;: × 10000 + 1000 (desde então, e Collection 1). &lt;i&gt;browser_uint16&lt;/i&gt;, &lt;i&gt;browser_uint8&lt;/i&gt;: downloads brutos do Copernicus Browser. &lt;i&gt;custom&lt;/i&gt;: SCALE e OFFSET.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only for custom: reflectance = value × SCALE + OFFSET.</source>
      <translation>Só para custom: reflectância = valor × SCALE + OFFSET.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Only for custom, in reflectance: −0.1 for products with the +1000 left in.</source>
      <translation>Só para custom, em reflectância: −0,1 para produtos em que ficaram os +1000.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>As stored in the file, for scenes that do not say it themselves: 0 or −9999 outside the swath. A value from 0 up is no data only where all bands hold it. Empty: found in the pixels and told, or the run stops where that is in doubt. &lt;i&gt;none&lt;/i&gt;: every pixel that the file calls valid is.</source>
      <translation>Como gravado no arquivo, para cenas que não o dizem elas mesmas: 0 ou −9999 fora da faixa. Um valor a partir de 0 só é sem dados onde todas as bandas o têm. Vazio: encontrado nos pixels e informado, ou a execução para onde isso é duvidoso. &lt;i&gt;none&lt;/i&gt;: todo pixel que o arquivo chama de válido o é.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Used only where T2 lies on another grid than T1: it is then resampled once to T1's grid. Grids whose pixels coincide are never resampled.</source>
      <translation>Usado só onde T2 está em outra grade que T1: é então reamostrada uma vez para a grade de T1. Grades cujos pixels coincidem nunca são reamostradas.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Without it, a folder that holds a data set is refused. Other folders always are, and a data set with files of other origin, edited ones, or verdicts that would be lost.</source>
      <translation>Sem isto, uma pasta que contém um conjunto de dados é recusada. Outras pastas sempre são, e também um conjunto com arquivos de outra origem, editados, ou vereditos que se perderiam.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Without it, a file is refused that holds verdicts of a review. Other layers of a GeoPackage always stay.</source>
      <translation>Sem isto, é recusado um arquivo que contém vereditos de uma revisão. As outras camadas de um GeoPackage sempre ficam.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;i&gt;otsu, triangle, li, yen, kittler&lt;/i&gt; look at the histogram of the magnitudes in the chosen direction. &lt;i&gt;fixed&lt;/i&gt;: VALUE itself. &lt;i&gt;sigma&lt;/i&gt;: mean ± VALUE·σ, &lt;i&gt;mad&lt;/i&gt;: median ± VALUE·1.4826·MAD of the difference. &lt;i&gt;percentile&lt;/i&gt; of the magnitudes.</source>
      <translation>&lt;i&gt;otsu, triangle, li, yen, kittler&lt;/i&gt; olham o histograma das magnitudes na direção escolhida. &lt;i&gt;fixed&lt;/i&gt;: o próprio VALUE. &lt;i&gt;sigma&lt;/i&gt;: média ± VALUE·σ, &lt;i&gt;mad&lt;/i&gt;: mediana ± VALUE·1.4826·MAD da diferença. &lt;i&gt;percentile&lt;/i&gt; das magnitudes.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>&lt;i&gt;loss&lt;/i&gt;: the index fell from T1 to T2; &lt;i&gt;gain&lt;/i&gt;: it rose; &lt;i&gt;both&lt;/i&gt;.</source>
      <translation>&lt;i&gt;loss&lt;/i&gt;: o índice caiu de T1 a T2; &lt;i&gt;gain&lt;/i&gt;: subiu; &lt;i&gt;both&lt;/i&gt;: os dois.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Keep only regions that reach this magnitude somewhere; 0 switches it off.</source>
      <translation>Mantém só regiões que alcançam esta magnitude em algum lugar; 0 desliga.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Regions of fewer pixels (4-connected) are removed; 0: none. Equal to the smallest hole, both are one run of GDAL's sieve; otherwise holes are filled first, then regions are removed.</source>
      <translation>Regiões de menos pixels (vizinhança de 4) são removidas; 0: nenhuma. Igual ao buraco mínimo, as duas coisas são uma só passada do sieve do GDAL; senão os buracos são preenchidos primeiro, e depois as regiões removidas.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Holes of fewer pixels in a region of change are filled; 0: none.</source>
      <translation>Buracos de menos pixels em uma região de mudança são preenchidos; 0: nenhum.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Polygons with the status &lt;i&gt;candidate&lt;/i&gt;: &lt;i&gt;change&lt;/i&gt; (1), &lt;i&gt;ignore&lt;/i&gt; (255) or &lt;i&gt;nochange&lt;/i&gt; (0); &lt;i&gt;auto&lt;/i&gt; is ignore once a polygon has a verdict, and change before. accepted and added are 1, rejected 0, unsure 255.</source>
      <translation>Polígonos com o status &lt;i&gt;candidate&lt;/i&gt;: &lt;i&gt;change&lt;/i&gt; (1), &lt;i&gt;ignore&lt;/i&gt; (255) ou &lt;i&gt;nochange&lt;/i&gt; (0); &lt;i&gt;auto&lt;/i&gt; é ignore assim que um polígono tem veredito, e change antes. accepted e added são 1, rejected 0, unsure 255.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../ui/panel/pair.py" />
      <source>First date (T1)</source>
      <translation>Primeira data (T1)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../ui/panel/pair.py" />
      <source>Second date (T2)</source>
      <translation>Segunda data (T2)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Red band</source>
      <translation>Banda do vermelho</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Near-infrared band</source>
      <translation>Banda do infravermelho próximo</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Soil factor L</source>
      <translation>Fator de solo L</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>What the pixel values are</source>
      <translation>O que são os valores dos pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Scale (custom)</source>
      <translation>Escala (custom)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Offset (custom)</source>
      <translation>Deslocamento (custom)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <location filename="../algorithms/replay_dataset.py" />
      <source>Replace an existing data set</source>
      <translation>Substituir um conjunto de dados existente</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Replace verdicts</source>
      <translation>Substituir vereditos</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Threshold method</source>
      <translation>Método do limiar</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Value (threshold, k or percentile)</source>
      <translation>Valor (limiar, k ou percentil)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Seed value (hysteresis)</source>
      <translation>Valor de semente (histerese)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Smallest hole (pixels)</source>
      <translation>Buraco mínimo (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>Unreviewed candidates are</source>
      <translation>Candidatos não revisados são</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>For fixed (empty: {fixed:g}), sigma ({sigma:g}), mad ({mad:g}) and percentile ({percentile:g}). A magnitude above 0: a loss is a difference of −VALUE or less.</source>
      <translation>Para fixed (vazio: {fixed:g}), sigma ({sigma:g}), mad ({mad:g}) e percentile ({percentile:g}). Uma magnitude acima de 0: uma perda é uma diferença de −VALUE ou menos.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches whose centre lies in a polygon of this layer are exported, no others.</source>
      <translation>Só recortes cujo centro está em um polígono desta camada são exportados.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Side of the square patches; 128 as in CHANGE-MINING2025 and CerraData-4MM.</source>
      <translation>Lado dos recortes quadrados; 128 como em CHANGE-MINING2025 e CerraData-4MM.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>From one patch to the next; 0: the patch size. With less than the size patches overlap; those that would share a pixel with another split are left out.</source>
      <translation>De um recorte ao seguinte; 0: o tamanho do recorte. Com menos que o tamanho, os recortes se sobrepõem; os que compartilhariam um pixel com outra partição ficam de fora.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;drop&lt;/i&gt; what does not fill a patch; &lt;i&gt;pad&lt;/i&gt; it with no data (needs a lower MIN_VALID); &lt;i&gt;shift&lt;/i&gt; the last patch back onto the scene.</source>
      <translation>&lt;i&gt;drop&lt;/i&gt;: descarta o que não enche um recorte; &lt;i&gt;pad&lt;/i&gt;: completa com sem dados (exige MIN_VALID menor); &lt;i&gt;shift&lt;/i&gt;: desloca o último recorte de volta sobre a cena.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;blocks&lt;/i&gt;: squares of BLOCK_SIZE patches go to one split together, which keeps neighbours from leaking. &lt;i&gt;random&lt;/i&gt;: patch by patch (scores come out too good). &lt;i&gt;none&lt;/i&gt;. &lt;i&gt;polygons&lt;/i&gt;: as SPLIT_POLYGONS says. &lt;i&gt;folds&lt;/i&gt;: FOLDS equal parts, in blocks, for cross-validation. &lt;i&gt;train&lt;/i&gt;, &lt;i&gt;val&lt;/i&gt;, &lt;i&gt;test&lt;/i&gt;: all patches of this scene go there, for sets of several scenes (APPEND).</source>
      <translation>&lt;i&gt;blocks&lt;/i&gt;: quadrados de BLOCK_SIZE recortes vão juntos para uma partição, o que impede vazamento entre vizinhos. &lt;i&gt;random&lt;/i&gt;: recorte por recorte (os resultados saem bons demais). &lt;i&gt;none&lt;/i&gt;. &lt;i&gt;polygons&lt;/i&gt;: como diz SPLIT_POLYGONS. &lt;i&gt;folds&lt;/i&gt;: FOLDS partes iguais, em blocos, para validação cruzada. &lt;i&gt;train&lt;/i&gt;, &lt;i&gt;val&lt;/i&gt;, &lt;i&gt;test&lt;/i&gt;: todos os recortes desta cena vão para lá, para conjuntos de várias cenas (APPEND).</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Three numbers that sum to 1; met as nearly as whole blocks allow.</source>
      <translation>Três números que somam 1; atingidos tão bem quanto blocos inteiros permitem.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Side of a block. Small scenes need a smaller one, or a split stays empty.</source>
      <translation>Lado de um bloco. Cenas pequenas precisam de um menor, ou uma partição fica vazia.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Used instead of BLOCK_SIZE where above 0; rounded up to whole patches.</source>
      <translation>Usado no lugar de BLOCK_SIZE quando acima de 0; arredondado para cima a recortes inteiros.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>So many patches are left out between two splits; training patches give way.</source>
      <translation>Tantos recortes ficam de fora entre duas partições; os de treinamento cedem.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>For SPLIT=folds: splits/fold1.txt, fold2.txt …, each in turn the one to test on.</source>
      <translation>Para SPLIT=folds: splits/fold1.txt, fold2.txt …, cada um por sua vez o de teste.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>For SPLIT=polygons: a patch belongs to the polygon that its centre lies in, and outside all of them to none.</source>
      <translation>Para SPLIT=polygons: um recorte pertence ao polígono em que está seu centro, e fora de todos a nenhum.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Its values are train, val or test.</source>
      <translation>Seus valores são train, val ou test.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>The same seed gives the same files, byte for byte.</source>
      <translation>A mesma semente dá os mesmos arquivos, byte por byte.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;none&lt;/i&gt;: half as large again, and quicker to read in training. Of GeoTIFFs in the layout changemining.</source>
      <translation>&lt;i&gt;none&lt;/i&gt;: maior pela metade, e mais rápido de ler no treinamento. De GeoTIFFs no layout changemining.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>For instance the scene's tile, so that patches of several scenes can be told apart.</source>
      <translation>Por exemplo o tile da cena, para que se distingam os recortes de várias cenas.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>The patches join the data set that stands in the folder, under a PREFIX of their own; those near another split's patches there are left out. SIZE, bands, data type and resolution have to be the same. Files of other origin and edited documents stay.</source>
      <translation>Os recortes juntam-se ao conjunto de dados que está na pasta, sob um PREFIX próprio; os que ficam perto de recortes de outra partição de lá ficam de fora. SIZE, bandas, tipo de dados e resolução têm de ser os mesmos. Arquivos de outra origem e documentos editados ficam.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>The GeoPackage of a review (preparereview): the manifest then says of every patch how far its review is.</source>
      <translation>O GeoPackage de uma revisão (preparereview): o manifesto diz então de cada recorte até onde vai sua revisão.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches in closed cells of the REVIEW that no undecided candidate reaches into.</source>
      <translation>Recortes em células fechadas da REVIEW em que nenhum candidato não decidido entra.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1; with a mask from reviewed polygons: pixels of polygons that are unsure, or undecided and ignored, are 255 in the patch, which is left out where there are more.</source>
      <translation>0 a 1; com uma máscara de polígonos revisados: pixels de polígonos incertos, ou não decididos e ignorados, são 255 no recorte, que fica de fora onde há mais.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1, of all the patch's pixels.</source>
      <translation>0 a 1, de todos os pixels do recorte.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>A seeded choice of the patches without change is kept; −1 keeps all.</source>
      <translation>Fica uma escolha com semente dos recortes sem mudança; −1 mantém todos.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches considered</source>
      <translation>Recortes considerados</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: outside GRID</source>
      <translation>De fora: fora de GRID</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: below MIN_VALID</source>
      <translation>De fora: abaixo de MIN_VALID</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: outside SPLIT_POLYGONS</source>
      <translation>De fora: fora de SPLIT_POLYGONS</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: overlapping another split</source>
      <translation>De fora: sobrepostos a outra partição</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: within BUFFER of another split</source>
      <translation>De fora: a menos de BUFFER de outra partição</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: not reviewed</source>
      <translation>De fora: não revisados</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: above MAX_UNSURE</source>
      <translation>De fora: acima de MAX_UNSURE</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: below MIN_CHANGE</source>
      <translation>De fora: abaixo de MIN_CHANGE</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Left out: above MAX_NEGATIVE_RATIO</source>
      <translation>De fora: acima de MAX_NEGATIVE_RATIO</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Only patches in these polygons</source>
      <translation>Só recortes nestes polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Names separated by commas, as B04,B08; empty: all of T1, in its order, without quality bands (SCL, QA60 …), which have to be named. T2's are matched to T1's.</source>
      <translation>Nomes separados por vírgulas, como B04,B08; vazio: todas as de T1, em sua ordem, sem bandas de qualidade (SCL, QA60 …), que têm de ser nomeadas. As de T2 são casadas com as de T1.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patch size (pixels)</source>
      <translation>Tamanho do recorte (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Stride (pixels)</source>
      <translation>Passo (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>At the right and lower edge</source>
      <translation>Na borda direita e inferior</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Least share of valid pixels</source>
      <translation>Proporção mínima de pixels válidos</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1; valid in every raster, the labels included. Pixels that a review left unsure or undecided count as valid here, see MAX_UNSURE.</source>
      <translation>0 a 1; válidos em todos os rasters, também nos rótulos. Pixels que uma revisão deixou incertos ou não decididos contam aqui como válidos, veja MAX_UNSURE.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>0 to 1; valid in every raster, the labels included.</source>
      <translation>0 a 1; válidos em todos os rasters, também nos rótulos.</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Split</source>
      <translation>Partição</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Shares of train, val, test</source>
      <translation>Proporções de train, val, test</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Block size (patches)</source>
      <translation>Tamanho do bloco (recortes)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Block size (metres)</source>
      <translation>Tamanho do bloco (metros)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Buffer between splits (patches)</source>
      <translation>Faixa entre partições (recortes)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Folds</source>
      <translation>Partes (folds)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Polygons of the splits</source>
      <translation>Polígonos das partições</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Field with the split</source>
      <translation>Campo com a partição</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Compression of the patches</source>
      <translation>Compressão dos recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Prefix of the patch names</source>
      <translation>Prefixo dos nomes dos recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Add to an existing data set</source>
      <translation>Acrescentar a um conjunto de dados existente</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Only patches that are reviewed</source>
      <translation>Só recortes que foram revisados</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Most unsure pixels (share)</source>
      <translation>Máximo de pixels incertos (proporção)</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Least share of changed pixels</source>
      <translation>Proporção mínima de pixels com mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Most patches without change per patch with change</source>
      <translation>Máx. de recortes sem mudança por um com mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Patches of {folder}</source>
      <translation>Recortes de {folder}</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>Bands of the patches</source>
      <translation>Bandas dos recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/patch_parameters.py" />
      <source>&lt;i&gt;changemining&lt;/i&gt;: T1, T2 and Change folders of GeoTIFFs.</source>
      <translation>&lt;i&gt;changemining&lt;/i&gt;: pastas T1, T2 e Change de GeoTIFFs.</translation>
    </message>
    <message>
      <location filename="../algorithms/places.py" />
      <location filename="../core/complaints.py" />
      <source>{name} {value} is no extent: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>{name} {value} não é uma extensão: informe xmin,xmax,ymin,ymax [EPSG:código].</translation>
    </message>
    <message>
      <location filename="../algorithms/places.py" />
      <source>{name}: {layer} cannot be brought to longitude and latitude: check its coordinate reference system.</source>
      <translation>{name}: {layer} não pode ser levada para longitude e latitude: verifique seu sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Polygons to mask</source>
      <translation>Polígonos para máscara</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Mask from reviewed polygons, by the pixel-centre rule. Where polygons overlap, accepted and added win over unsure, that over candidate, that over rejected.</source>
      <translation>Máscara de polígonos revisados, pela regra do centro do pixel. Onde polígonos se sobrepõem, aceito e acrescentado vencem incerto, este vence candidato, este vence rejeitado.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>With a field status; without it every polygon is change. Unsaved edits count.</source>
      <translation>Com um campo status; sem ele todo polígono é mudança. Edições não salvas contam.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Gives the grid and where there is no data: the difference, or the automatic mask.</source>
      <translation>Dá a grade e onde não há dados: a diferença, ou a máscara automática.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>GeoTIFF, uint8: 0 no change, 1 change, 255 ignore.</source>
      <translation>GeoTIFF, uint8: 0 sem mudança, 1 mudança, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <source>Reference raster</source>
      <translation>Raster de referência</translation>
    </message>
    <message>
      <location filename="../algorithms/polygons_to_mask.py" />
      <location filename="../algorithms/threshold_mask.py" />
      <source>Changed pixels</source>
      <translation>Pixels com mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Prepare review</source>
      <translation>Preparar revisão</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>One GeoPackage with all that a review needs, to be resumed on any day: the polygons, the cells of the patch grid that hold candidates as a queue, and a drawn sample of cells that hold none, to catch what the mask missed.</source>
      <translation>Um GeoPackage com tudo de que uma revisão precisa, a retomar em qualquer dia: os polígonos, as células da grade de recortes que têm candidatos como fila, e uma amostra sorteada de células que não têm nenhum, para apanhar o que a máscara não viu.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Of masktopolygons. Statuses are kept, a polygon without one is a candidate; unsaved edits count.</source>
      <translation>De masktopolygons. Os status são mantidos, um polígono sem status é candidato; edições não salvas contam.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>The first scene, to be looked at; only its place is written down.</source>
      <translation>A primeira cena, para ser olhada; só seu lugar é anotado.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>The second scene, likewise.</source>
      <translation>A segunda cena, do mesmo modo.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Gives the grid of the cells, and what grows and shrinks polygons in the review.</source>
      <translation>Dá a grade das células, e o que aumenta e encolhe polígonos na revisão.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>That of the patches to be exported: then a cell is a patch.</source>
      <translation>O dos recortes a exportar: então uma célula é um recorte.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>How many are drawn to be looked at; 0: none.</source>
      <translation>Quantas são sorteadas para serem examinadas; 0: nenhuma.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>The same seed draws the same cells.</source>
      <translation>A mesma semente sorteia as mesmas células.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Its verdicts are carried over: a polygon of the same shape keeps its verdict, one that overlaps and differs is a candidate with a note to look again, and confirmed polygons that no new one touches stay.</source>
      <translation>Seus vereditos são levados: um polígono da mesma forma mantém seu veredito, um que se sobrepõe e difere é candidato com uma nota para conferir de novo, e polígonos confirmados que nenhum novo toca ficam.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>A GeoPackage with the layers polygons and cells and the table review.</source>
      <translation>Um GeoPackage com as camadas polygons e cells e a tabela review.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Cell size (pixels)</source>
      <translation>Tamanho da célula (pixels)</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Cells without candidates</source>
      <translation>Células sem candidatos</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Earlier review</source>
      <translation>Revisão anterior</translation>
    </message>
    <message>
      <location filename="../algorithms/prepare_review.py" />
      <source>Cells</source>
      <translation>Células</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Replay a data set</source>
      <translation>Reproduzir um conjunto de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Build a data set again from its dataset.json, byte for byte: every run that it records, with the same parameters, from the same scenes, which are known by name and SHA-256.</source>
      <translation>Cria um conjunto de dados de novo a partir do seu dataset.json, byte por byte: toda execução que ele registra, com os mesmos parâmetros, das mesmas cenas, que são reconhecidas por nome e SHA-256.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>It holds dataset.json; where polygons were reviewed, work/polygons.gpkg too. Nothing else of it is needed.</source>
      <translation>Contém dataset.json; onde polígonos foram revisados, também work/polygons.gpkg. Nada mais dela é necessário.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Searched at any depth. Left empty: the folder that the data set lies in. Scenes of a catalogue that are not there are fetched again.</source>
      <translation>Vasculhada em qualquer profundidade. Se vazia: a pasta em que está o conjunto de dados. Cenas de um catálogo que não estejam lá são buscadas de novo.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Without it, a folder that holds a data set is refused.</source>
      <translation>Sem isto, uma pasta que contém um conjunto de dados é recusada.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>It appears whole, with all runs, or not at all; FOLDER itself with REPLACE.</source>
      <translation>Aparece inteiro, com todas as execuções, ou não aparece; a própria FOLDER com REPLACE.</translation>
    </message>
    <message>
      <location filename="../algorithms/replay_dataset.py" />
      <source>Folder of the scenes</source>
      <translation>Pasta das cenas</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Sample for accuracy</source>
      <translation>Amostra para acurácia</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Draws a stratified random sample of a mask, for a person to judge point by point: change or no change. &lt;i&gt;Estimate accuracy and area&lt;/i&gt; then tells how right the mask is and how large the changed area, with intervals (Olofsson et al. 2014; Stehman 2014). The points come in an order that tells nothing of their strata, so that the judge is blind.</source>
      <translation>Sorteia uma amostra aleatória estratificada de uma máscara, para uma pessoa julgar ponto a ponto: mudança ou sem mudança. &lt;i&gt;Estimar acurácia e área&lt;/i&gt; diz então quão certa é a máscara e qual a área de mudança, com intervalos (Olofsson et al. 2014; Stehman 2014). Os pontos vêm em uma ordem que nada diz de seus estratos, para que o avaliador julgue às cegas.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>What is to be judged: 0 no change, 1 change, 255 ignore.</source>
      <translation>O que será julgado: 0 sem mudança, 1 mudança, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>What the mask was made from, on its grid: parts each class into a stratum that is clear and one that is in doubt, which makes the estimate far better. Without it there are two strata, the mask's classes.</source>
      <translation>De que a máscara foi feita, em sua grade: divide cada classe em um estrato claro e um duvidoso, o que torna a estimativa muito melhor. Sem isso há dois estratos, as classes da máscara.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>As 60,90,90,60: no change by weak evidence and by stronger, change by weaker evidence and by strong. Or one number: how many in all. Empty: 60,90,90,60 in four strata, otherwise 300 shared evenly.</source>
      <translation>Como 60,90,90,60: sem mudança por evidência fraca e por mais forte, mudança por evidência mais fraca e por forte. Ou um número: quantos ao todo. Vazio: 60,90,90,60 em quatro estratos, senão 300 divididos por igual.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Magnitudes of the evidence, ascending, as 0.05,0.1,0.2: the strata are parted by them alone. Empty: no change is parted where 80 % of its pixels lie below, change in the middle.</source>
      <translation>Magnitudes da evidência, crescentes, como 0.05,0.1,0.2: os estratos são divididos só por elas. Vazio: sem mudança é dividido onde 80 % de seus pixels ficam abaixo, mudança no meio.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>&lt;i&gt;point&lt;/i&gt;: the pixel around a point. &lt;i&gt;cell&lt;/i&gt;: a square of pixels, which is change where half of it or more is; it forgives dates that do not quite fit.</source>
      <translation>&lt;i&gt;point&lt;/i&gt;: o pixel em volta de um ponto. &lt;i&gt;cell&lt;/i&gt;: um quadrado de pixels, que é mudança onde metade dele ou mais é; perdoa datas que não se encaixam bem.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>For cells: pixels a side.</source>
      <translation>Para células: pixels por lado.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>For planning: the share of right points that you expect, or one for each stratum, as 0.99,0.9,0.7,0.9. Gives the standard error to be expected (Olofsson et al. 2014, equations 5 and 13).</source>
      <translation>Para planejar: a proporção de pontos certos que você espera, ou uma para cada estrato, como 0.99,0.9,0.7,0.9. Dá o erro padrão a esperar (Olofsson et al. 2014, equações 5 e 13).</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>The same seed draws the same points.</source>
      <translation>A mesma semente sorteia os mesmos pontos.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>A GeoPackage. Fill in its field reference: 1 change, 0 no change, 255 unsure; what is NULL is not judged yet. For a second judge copy the file before.</source>
      <translation>Um GeoPackage. Preencha seu campo reference: 1 mudança, 0 sem mudança, 255 incerto; o que é NULL ainda não foi julgado. Para um segundo avaliador, copie o arquivo antes.</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Difference or evidence</source>
      <translation>Diferença ou evidência</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../core/accuracy/findings.py" />
      <location filename="../core/choices/accuracy.py" />
      <source>Points per stratum</source>
      <translation>Pontos por estrato</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../core/choices/accuracy.py" />
      <source>Borders of strata</source>
      <translation>Limites dos estratos</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>What is judged</source>
      <translation>O que é julgado</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../core/choices/accuracy.py" />
      <source>Expected accuracy</source>
      <translation>Acurácia esperada</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <location filename="../ui/panel/accuracy.py" />
      <source>Sample</source>
      <translation>Amostra</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>Points</source>
      <translation>Pontos</translation>
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
      <translation>Erro padrão a esperar (acurácia global, proporção de mudança)</translation>
    </message>
    <message>
      <location filename="../algorithms/sample_accuracy.py" />
      <source>± to be expected of the area of change (ha, 95 %)</source>
      <translation>± a esperar da área de mudança (ha, 95 %)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>SAVI</source>
      <translation>SAVI</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>Soil-adjusted vegetation index of one date, from true surface reflectance: (1 + L)(NIR − red)/(NIR + red + L).</source>
      <translation>Índice de vegetação ajustado ao solo de uma data, da verdadeira reflectância de superfície: (1 + L)(NIR − vermelho)/(NIR + vermelho + L).</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>GeoTIFF, float32, no data NaN; what was done stands in its metadata tags.</source>
      <translation>GeoTIFF, float32, sem dados NaN; o que foi feito está em suas tags de metadados.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>Scale used (red band)</source>
      <translation>Escala usada (banda do vermelho)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi.py" />
      <source>Offset used (red band)</source>
      <translation>Deslocamento usado (banda do vermelho)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>T2 − T1, on T1's grid, where both are valid: a loss of vegetation is negative. Two scenes give the same in one go, without a file of SAVI in between.</source>
      <translation>T2 − T1, na grade de T1, onde ambas são válidas: uma perda de vegetação é negativa. Duas cenas dão o mesmo de uma vez, sem um arquivo de SAVI no meio.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Made by the SAVI step, or a scene with its bands; gives the grid.</source>
      <translation>Feito pelo passo SAVI, ou uma cena com suas bandas; dá a grade.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Made by the SAVI step with the same soil factor; or a scene, if T1 is one.</source>
      <translation>Feito pelo passo SAVI com o mesmo fator de solo; ou uma cena, se T1 for uma.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>GeoTIFF, float32, no data NaN.</source>
      <translation>GeoTIFF, float32, sem dados NaN.</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>SAVI of the first date (T1)</source>
      <translation>SAVI da primeira data (T1)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>SAVI of the second date (T2)</source>
      <translation>SAVI da segunda data (T2)</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Mean</source>
      <translation>Média</translation>
    </message>
    <message>
      <location filename="../algorithms/savi_difference.py" />
      <source>Standard deviation</source>
      <translation>Desvio padrão</translation>
    </message>
    <message>
      <location filename="../algorithms/style.py" />
      <source>Scene {date}</source>
      <translation>Cena {date}</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Threshold mask</source>
      <translation>Máscara por limiar</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Mask of change from an index difference: 0 no change, 1 change, 255 ignore.</source>
      <translation>Máscara de mudança a partir da diferença de um índice: 0 sem mudança, 1 mudança, 255 ignorar.</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>T2 − T1 of an index, one band.</source>
      <translation>T2 − T1 de um índice, uma banda.</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>GeoTIFF, uint8: 0 no change, 1 change, 255 ignore (no data).</source>
      <translation>GeoTIFF, uint8: 0 sem mudança, 1 mudança, 255 ignorar (sem dados).</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Changed area (ha)</source>
      <translation>Área com mudança (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/threshold_mask.py" />
      <source>Changed share of the valid pixels</source>
      <translation>Proporção com mudança dos pixels válidos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Loss of vegetation</source>
      <translation>Perda de vegetação</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Gain of vegetation</source>
      <translation>Ganho de vegetação</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Reweighted MAD of all bands</source>
      <translation>MAD reponderada de todas as bandas</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Change vector of all bands</source>
      <translation>Vetor de mudança de todas as bandas</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>No change</source>
      <translation>Sem mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Ignored</source>
      <translation>Ignorado</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>As the file tells</source>
      <translation>Como diz o arquivo</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Reflectance, 0 to 1</source>
      <translation>Reflectância, 0 a 1</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Reflectance × 10000</source>
      <translation>Reflectância × 10000</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Reflectance × 10000 + 1000</source>
      <translation>Reflectância × 10000 + 1000</translation>
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
      <translation>Por escala e deslocamento</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Bilinear</source>
      <translation>Bilinear</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Nearest neighbour</source>
      <translation>Vizinho mais próximo</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Cubic</source>
      <translation>Cúbica</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>What neither date tells of the other</source>
      <translation>O que uma data não diz da outra</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Every kind of change</source>
      <translation>Qualquer mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>3 × 3</source>
      <translation>3 × 3</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>None</source>
      <translation>Nenhuma</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Otsu</source>
      <translation>Otsu</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Your own value</source>
      <translation>Um valor seu</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Triangle</source>
      <translation>Triângulo</translation>
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
      <translation>Desvios padrão da média</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Robust deviations from the median</source>
      <translation>Desvios robustos da mediana</translation>
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
      <translation>Todos os pares juntos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Loss and gain</source>
      <translation>Perda e ganho</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>As the review stands</source>
      <translation>Como está a revisão</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Change</source>
      <translation>Mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Most verdicts win</source>
      <translation>A maioria dos vereditos vence</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Only what was judged differently</source>
      <translation>Só o que foi julgado diferente</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>The first verdict wins</source>
      <translation>O primeiro veredito vence</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Single pixels</source>
      <translation>Pixels isolados</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Squares of pixels</source>
      <translation>Quadrados de pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Leave out what fills no patch</source>
      <translation>Deixar fora o que não enche um recorte</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Fill up with no data</source>
      <translation>Completar com pixels sem dados</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Move the last patch back</source>
      <translation>Recuar o último recorte</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Neighbours together</source>
      <translation>Vizinhos juntos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Patch by patch at random</source>
      <translation>Recorte por recorte ao acaso</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>No split</source>
      <translation>Sem partição</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>By polygons</source>
      <translation>Por polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Folds of blocks</source>
      <translation>Partes de blocos (folds)</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>All to training</source>
      <translation>Tudo para treino</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>All to validation</source>
      <translation>Tudo para validação</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>All to testing</source>
      <translation>Tudo para teste</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Compressed</source>
      <translation>Comprimida</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Folders</source>
      <translation>Pastas</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Pictures A, B, label</source>
      <translation>Imagens A, B, label</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Pictures A, B, label by split</source>
      <translation>Imagens A, B, label por partição</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Files by band</source>
      <translation>Arquivos por banda</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>NumPy arrays</source>
      <translation>Arrays NumPy</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>WebDataset shards</source>
      <translation>Shards WebDataset</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Leave their patches out</source>
      <translation>Deixar fora seus recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>As it is</source>
      <translation>Como está</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Decibels</source>
      <translation>Decibéis</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Linear power</source>
      <translation>Potência linear</translation>
    </message>
    <message>
      <location filename="../algorithms/words.py" />
      <source>Stop and list them</source>
      <translation>Parar e listá-las</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <location filename="../core/accuracy/strata.py" />
      <location filename="../ui/review/sample_page.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>no change</source>
      <translation>sem mudança</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <location filename="../core/accuracy/strata.py" />
      <location filename="../ui/panel/kinds.py" />
      <location filename="../ui/review/sample_page.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>change</source>
      <translation>mudança</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>judged points: {used_count}, strata: {names_count}</source>
      <translation>pontos julgados: {used_count}, estratos: {names_count}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The confidence is {confidence:g} %: give 50 or more and less than 100, mostly 95.</source>
      <translation>A confiança é {confidence:g} %: informe 50 ou mais e menos de 100, em geral 95.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>{name} has no data at any judged point: give the mask that they are of.</source>
      <translation>{name} não tem dados em nenhum ponto julgado: informe a máscara de que eles são.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>None of the {points_count} points is judged for sure: fill in 1 (change) or 0 (no change) first, or choose the field that holds the answers.</source>
      <translation>Nenhum dos {points_count} pontos foi julgado com certeza: preencha antes 1 (mudança) ou 0 (sem mudança), ou escolha o campo que tem as respostas.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <location filename="../ui/review/classes.py" />
      <source>class {number}</source>
      <translation>classe {number}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>Every judged point is {word} (points: {judged_count}), and neither accuracy nor area follow from one class: judge more points, or choose the field that holds the answers.</source>
      <translation>Todo ponto julgado é {word} (pontos: {judged_count}), e de uma só classe não sai nem acurácia nem área: julgue mais pontos, ou escolha o campo que tem as respostas.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The sample does not say what the mask has at its points (field map_class): give the layer that sampleaccuracy wrote, or the mask as well.</source>
      <translation>A amostra não diz o que a máscara tem em seus pontos (campo map_class): informe a camada que sampleaccuracy gravou, ou também a máscara.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The point {uid} is judged {answer}, and the mask has no such class: answers are 1 (change), 0 (no change), 255 (unsure), or nothing.</source>
      <translation>O ponto {uid} foi julgado {answer}, e a máscara não tem essa classe: as respostas são 1 (mudança), 0 (sem mudança), 255 (incerto), ou nada.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The second judge's points are not those of the sample: give a copy of the same sample, judged by another person.</source>
      <translation>Os pontos do segundo avaliador não são os da amostra: informe uma cópia da mesma amostra, julgada por outra pessoa.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The stratum {name} ({one:.1%} of the area) has no judged point: judge at least {thin} of its {drawn}.</source>
      <translation>O estrato {name} ({one:.1%} da área) não tem ponto julgado: julgue ao menos {thin} dos seus {drawn}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/estimate.py" />
      <source>The stratum {name} has {drawn} points and {units} units to draw them from: give one sample, as sampleaccuracy wrote it.</source>
      <translation>O estrato {name} tem {drawn} pontos e {units} unidades para sorteá-los: informe uma só amostra, como sampleaccuracy a gravou.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>points: {points}</source>
      <translation>pontos: {points}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Every point that was drawn is judged.</source>
      <translation>Todo ponto sorteado foi julgado.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Fewer than {thin}, too thin for a sound estimate: judge more there.</source>
      <translation>Menos de {thin}, pouco demais para uma estimativa sólida: julgue mais ali.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>points: {unsure}, {part:.1%}</source>
      <translation>pontos: {unsure}, {part:.1%}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>They are left out, as if they had not been drawn.</source>
      <translation>Ficam de fora, como se não tivessem sido sorteados.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Omission in audit cells</source>
      <translation>Omissão nas células de auditoria</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>cells: {missed} of {cells}, {low:.1%} to {high:.1%}</source>
      <translation>células: {missed} de {cells}, {low:.1%} a {high:.1%}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The share of cells without candidates in which change was missed.</source>
      <translation>A proporção de células sem candidatos em que se deixou de ver mudança.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Agreement of the judges</source>
      <translation>Concordância dos avaliadores</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>points: {agreed} of {points}</source>
      <translation>pontos: {agreed} de {points}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>, kappa {value:.3f} ({low:.3f} to {high:.3f})</source>
      <translation>, kappa {value:.3f} ({low:.3f} a {high:.3f})</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>, {unmapped} where the mask has no data are left out</source>
      <translation>, {unmapped} onde a máscara não tem dados ficam de fora</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The mask does not cover the sample: its figures hold where it has data.</source>
      <translation>A máscara não cobre a amostra: seus números valem onde ela tem dados.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>, not judged: {open}</source>
      <translation>, não julgados: {open}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>What is not judged is left out as if it had not been drawn: go on in the layer's order, and never leave out what is hard to tell.</source>
      <translation>O que não foi julgado fica de fora como se não tivesse sido sorteado: siga na ordem da camada, e nunca deixe de fora o que é difícil de dizer.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>{thin} or more in every stratum.</source>
      <translation>{thin} ou mais em cada estrato.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source> One point alone says nothing of the spread: the greatest possible is taken.</source>
      <translation> Um só ponto nada diz da dispersão: toma-se a maior possível.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The usual formula (± {area} ha) does not hold here: in some strata all points, or nearly all, were judged alike, which it takes for no doubt. This interval holds what such strata may hide; more points in the largest of them make it narrower.</source>
      <translation>A fórmula usual (± {area} ha) não vale aqui: em alguns estratos todos os pontos, ou quase todos, foram julgados iguais, o que ela toma por ausência de dúvida. Este intervalo contém o que tais estratos podem esconder; mais pontos no maior deles o tornam mais estreito.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The interval reaches {wide:.0%} of the area to either side: more points make it narrower, four times as many half as wide.</source>
      <translation>O intervalo alcança {wide:.0%} da área para cada lado: mais pontos o tornam mais estreito, quatro vezes mais, metade da largura.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Area of change</source>
      <translation>Área de mudança</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Known to {wide:.0%}.</source>
      <translation>Conhecida a {wide:.0%}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source> So many may hide errors: look at them again, or say so where you report.</source>
      <translation> Tantos podem esconder erros: confira-os de novo, ou diga isso onde relatar.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <location filename="../ui/review/queue_dock.py" />
      <source>Unsure</source>
      <translation>Incerto</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Close the review's audit cells first, after what the mask missed is added.</source>
      <translation>Feche antes as células de auditoria da revisão, depois de acrescentar o que a máscara não viu.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Cells without a miss ({cells}) only say that fewer than {high:.1%} have one.</source>
      <translation>As células sem falta ({cells}) só dizem que menos de {high:.1%} têm uma.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source> Open audit cells: {open}.</source>
      <translation> Células de auditoria abertas: {open}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Both have to judge the same points.</source>
      <translation>Os dois têm de julgar os mesmos pontos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Both layers seem to hold the answers of one judge: give those of another person, as nobody's agreement with themselves tells of the others'.</source>
      <translation>As duas camadas parecem ter as respostas de um mesmo avaliador: informe as de outra pessoa, pois a concordância de alguém consigo mesmo nada diz da dos outros.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>They differ too often: agree on what change is, and judge those points again.</source>
      <translation>Divergem com frequência demais: entrem em acordo sobre o que é mudança, e julguem esses pontos de novo.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>The first judge's answers are used.</source>
      <translation>Valem as respostas do primeiro avaliador.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>no audit cell is closed</source>
      <translation>nenhuma célula de auditoria está fechada</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>no point is judged by both</source>
      <translation>nenhum ponto foi julgado pelos dois</translation>
    </message>
    <message>
      <location filename="../core/accuracy/findings.py" />
      <source>Kappa is not defined for one answer.</source>
      <translation>O kappa não é definido para uma só resposta.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The sample has no point: give the layer that sampleaccuracy wrote.</source>
      <translation>A amostra não tem pontos: informe a camada que sampleaccuracy gravou.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The sample has no field {missing}: give the layer that sampleaccuracy wrote, with all its fields.</source>
      <translation>A amostra não tem o campo {missing}: informe a camada que sampleaccuracy gravou, com todos os seus campos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The field {field!r} tells of the sample and holds no answers: choose the one that a judge filled in, mostly reference.</source>
      <translation>O campo {field!r} fala da amostra e não contém respostas: escolha o que um avaliador preencheu, em geral reference.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The sample has no field {field!r}: choose the one with the judge's answers ({attributes}).</source>
      <translation>A amostra não tem o campo {field!r}: escolha o que tem as respostas do avaliador ({attributes}).</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The field {field} of the point {uid} holds {value!r}: answers are 1 or change, 0 or no change, 255 or unsure, or nothing.</source>
      <translation>O campo {field} do ponto {uid} contém {value!r}: as respostas são 1 ou change, 0 ou no change, 255 ou unsure, ou nada.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The layer has points of {strata_count} strata of {strata:.0f}, so that part of the area would be left out: give the whole layer that sampleaccuracy wrote, what is not judged with it.</source>
      <translation>A camada tem pontos de {strata_count} estratos dos {strata:.0f}, de modo que parte da área ficaria de fora: informe a camada inteira que sampleaccuracy gravou, também com o que não foi julgado.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>{name} has another coordinate reference system than the sample: give a mask on the grid that the sample was drawn on.</source>
      <translation>{name} tem outro sistema de referência de coordenadas que a amostra: informe uma máscara na grade em que a amostra foi sorteada.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>{name} is on another grid than the sample, whose point {uid} lies {inside}: give a mask on the grid that the sample was drawn on.</source>
      <translation>{name} está em outra grade que a amostra, cujo ponto {uid} fica {inside}: informe uma máscara na grade em que a amostra foi sorteada.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The field {name} of the point {uid} holds {attributes!r}, which is no number above 0: give the layer that sampleaccuracy wrote.</source>
      <translation>O campo {name} do ponto {uid} contém {attributes!r}, que não é um número acima de 0: informe a camada que sampleaccuracy gravou.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The point {uid} comes twice: give each judge's points as a layer of its own, the second as “Second judge”.</source>
      <translation>O ponto {uid} vem duas vezes: informe os pontos de cada avaliador como camada própria, a segunda como “Segundo avaliador”.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The points of the stratum {stratum} do not agree on how large it is: give one sample, as sampleaccuracy wrote it.</source>
      <translation>Os pontos do estrato {stratum} não concordam sobre seu tamanho: informe uma só amostra, como sampleaccuracy a gravou.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/judged.py" />
      <source>The point {uid} has no geometry: take it out of the sample.</source>
      <translation>O ponto {uid} não tem geometria: tire-o da amostra.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/report.py" />
      <source>Nothing speaks against reporting these figures.</source>
      <translation>Nada impede relatar estes números.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/report.py" />
      <source>The estimate stands; findings to look at before it is used: {doubtful} of {all}.</source>
      <translation>A estimativa vale; achados a conferir antes de usá-la: {doubtful} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/report.py" />
      <source>; by the mask {area}</source>
      <translation>; pela máscara {area}</translation>
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
      <translation>Verificação da acurácia</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>The accuracy fails its check: {told}. {advice}</source>
      <translation>A acurácia falha na verificação: {told}. {advice}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>Accuracy and area were estimated from {points} points of a stratified random sample in {strata} strata with the estimators of Olofsson et al. (2014) and Stehman (2014), with {confidence:g} % confidence intervals: {told}.</source>
      <translation>A acurácia e a área foram estimadas com {points} pontos de uma amostra aleatória estratificada em {strata} estratos, com os estimadores de Olofsson et al. (2014) e Stehman (2014) e intervalos de confiança de {confidence:g} %: {told}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>overall accuracy {share}</source>
      <translation>acurácia global {share}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source> Intervals given by their ends come from score intervals of the strata, joined by the method of variance estimates recovery (Zou, Huang &amp; Zhang 2009).</source>
      <translation> Intervalos dados por seus limites vêm de intervalos de escore dos estratos, reunidos pelo método de recuperação de estimativas de variância (Zou, Huang &amp; Zhang 2009).</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>area of change {area} ha, where the mask has {mapped} ha</source>
      <translation>área de mudança {area} ha, onde a máscara tem {mapped} ha</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>user's accuracy of change {share}</source>
      <translation>acurácia do usuário da mudança {share}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/result.py" />
      <source>producer's accuracy of change {share}</source>
      <translation>acurácia do produtor da mudança {share}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{label}: {one_count} of {units} ({area:.6g} ha)</source>
      <translation>{label}: {one_count} de {units} ({area:.6g} ha)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{output}: a sample is a GeoPackage, so end the name in .gpkg.</source>
      <translation>{output}: uma amostra é um GeoPackage, então termine o nome em .gpkg.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>Expected standard error (overall accuracy, share of change): {error:.4f}, so ± {margin:.4g} ha of change (95 %); for {aim:g}, {best} points dealt best would do</source>
      <translation>Erro padrão a esperar (acurácia global, proporção de mudança): {error:.4f}, ou seja ± {margin:.4g} ha de mudança (95 %); para {aim:g}, bastariam {best} pontos mais bem distribuídos</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>There are {strata} strata and {given_count} numbers of expected accuracy ({accuracy}): give {strata}, or one for all.</source>
      <translation>Há {strata} estratos e {given_count} números de acurácia esperada ({accuracy}): informe {strata}, ou um para todos.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{unknown} of the mask's {units} have no evidence: they count as having none of change.</source>
      <translation>{unknown} de {units} da máscara não têm evidência: contam como sem evidência de mudança.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>Nothing lies in the stratum “{label}”: it is left out.</source>
      <translation>Não há nada no estrato “{label}”: fica de fora.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/sampling.py" />
      <source>{told}, all there are, though {count} were asked for.</source>
      <translation>{told}, todos os que há, embora tenham sido pedidos {count}.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/second.py" />
      <source>{path} holds answers of a judge ({count}), which would be lost: choose another name, or move it away.</source>
      <translation>{path} contém respostas de um avaliador ({count}), que se perderiam: escolha outro nome, ou mova-o.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/second.py" />
      <source>{path} cannot be read, so that nobody knows whether it holds answers: choose another name, or move it away. [{error}]</source>
      <translation>{path} não pode ser lido, e ninguém sabe se contém respostas: escolha outro nome, ou mova-o. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>mask: no change</source>
      <translation>máscara: sem mudança</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>mask: change</source>
      <translation>máscara: mudança</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>all</source>
      <translation>tudo</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>{name} shows {word} alone, and the sample needs both change and no change: choose another threshold for the mask, or smaller cells.</source>
      <translation>{name} mostra só {word}, e a amostra precisa de mudança e de sem mudança: escolha outro limiar para a máscara, ou células menores.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>There are {strata_count} strata and {given_count} numbers of points per stratum ({allocation}): give {strata_count}, or how many in all.</source>
      <translation>Há {strata_count} estratos e {given_count} números de pontos por estrato ({allocation}): informe {strata_count}, ou quantos ao todo.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>There are too few points for the strata ({whole} for {strata_count}): draw more.</source>
      <translation>Há pontos de menos para os estratos ({whole} para {strata_count}): sorteie mais.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>evidence {low:.4g} to {high:.4g}</source>
      <translation>evidência {low:.4g} a {high:.4g}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>Borders of strata are magnitudes of the evidence: give that too, or leave the borders empty.</source>
      <translation>Limites de estratos são magnitudes da evidência: informe-a também, ou deixe os limites vazios.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>evidence from {low:.4g}</source>
      <translation>evidência a partir de {low:.4g}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/strata.py" />
      <source>evidence below {high:.4g}</source>
      <translation>evidência abaixo de {high:.4g}</translation>
    </message>
    <message>
      <location filename="../core/accuracy/units.py" />
      <source>A cell of {side} pixels does not fit into {source} ({width} × {height}): choose a smaller cell size.</source>
      <translation>Uma célula de {side} pixels não cabe em {source} ({width} × {height}): escolha um tamanho de célula menor.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/units.py" />
      <source>{found} has {found_count} bands and is no evidence of change: give the difference or the evidence that the mask was made from.</source>
      <translation>{found} tem {found_count} bandas e não é evidência de mudança: informe a diferença ou a evidência de que a máscara foi feita.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/units.py" />
      <source>{found} is on another grid than the mask {mask}: give the difference or the evidence that the mask was made from.</source>
      <translation>{found} está em outra grade que a máscara {mask}: informe a diferença ou a evidência de que a máscara foi feita.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/again.py" />
      <source>an address</source>
      <translation>um endereço</translation>
    </message>
    <message>
      <location filename="../core/catalogue/again.py" />
      <source>text or a number</source>
      <translation>texto ou um número</translation>
    </message>
    <message>
      <location filename="../core/catalogue/again.py" />
      <source>get the scene by hand</source>
      <translation>obtenha a cena à mão</translation>
    </message>
    <message>
      <location filename="../core/catalogue/again.py" />
      <source>{name}: what is kept of its import cannot be read: {cure}.</source>
      <translation>{name}: o que ficou guardado da sua importação não pode ser lido: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/assets.py" />
      <source>{href} cannot be read: it is missing or damaged. [{error}]</source>
      <translation>{href} não pode ser lido: está faltando ou danificado. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/assets.py" />
      <source>{name} is no GeoTIFF and no JPEG 2000: it is not read. [{error}]</source>
      <translation>{name} não é GeoTIFF nem JPEG 2000: não é lido. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/assets.py" />
      <source>GDAL {told} of this QGIS cannot sign in to read images: use QGIS with GDAL 3.6 or newer, or a catalogue whose scenes are open to everybody.</source>
      <translation>O GDAL {told} deste QGIS não consegue se autenticar para ler imagens: use um QGIS com GDAL 3.6 ou mais novo, ou um catálogo cujas cenas sejam abertas a todos.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/documents.py" />
      <source>{base} names {href}, which is neither a file nor an address of the web: it is not opened.</source>
      <translation>{base} nomeia {href}, que não é um arquivo nem um endereço da web: não é aberto.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/documents.py" />
      <location filename="../core/io/source.py" />
      <source>{path} does not exist: check the path.</source>
      <translation>{path} não existe: confira o caminho.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/documents.py" />
      <source>{address} is no catalogue: its answer cannot be read as JSON. Check the address. [{error}]</source>
      <translation>{address} não é um catálogo: sua resposta não pode ser lida como JSON. Verifique o endereço. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/documents.py" />
      <source>{base} names {href}, which is nothing of the web: it is not opened.</source>
      <translation>{base} nomeia {href}, que não é nada da web: não é aberto.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>{item}, {day}, baseline {baseline}, {catalogue}</source>
      <translation>{item}, {day}, baseline {baseline}, {catalogue}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <location filename="../core/scenes/import_plan.py" />
      <source>EXTENT is empty: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>EXTENT está vazio: informe xmin,xmax,ymin,ymax [EPSG:código].</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>EXTENT does not say its coordinate reference system, which a scene of a catalogue needs: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>EXTENT não diz seu sistema de referência de coordenadas, de que uma cena de um catálogo precisa: informe xmin,xmax,ymin,ymax [EPSG:código].</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <location filename="../core/scenes/import_plan.py" />
      <source>BANDS is empty: name bands (B02,B03,B04,B08), or give all.</source>
      <translation>BANDS está vazio: nomeie bandas (B02,B03,B04,B08), ou informe all.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>There is no extent: all of the scene is read, {size:.0f} million pixels.</source>
      <translation>Não há extensão: a cena inteira é lida, {size:.0f} milhões de pixels.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>not stated</source>
      <translation>não informada</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>The item {id} has no band {name}: it has {preset}.</source>
      <translation>O item {id} não tem a banda {name}: tem {preset}.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>The item {id} does not tell which bands it has: name them.</source>
      <translation>O item {id} não diz que bandas tem: nomeie-as.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>BANDS: {one}: bands of a catalogue's scene are given by name.</source>
      <translation>BANDS: {one}: bandas de uma cena de catálogo são dadas pelo nome.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <location filename="../core/scenes/import_plan.py" />
      <source>BANDS names {name} twice.</source>
      <translation>BANDS nomeia {name} duas vezes.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/fetching.py" />
      <source>a local catalogue</source>
      <translation>um catálogo local</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” reaches across the 180th meridian, or around the Earth: give what lies on either side of it by itself.</source>
      <translation>“Área” atravessa o meridiano de 180°, ou dá a volta à Terra: dê em separado o que fica de cada lado dele.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>No pair suits: the clearest scenes have {t1:.0%} cloud over the area in the first period and {t2:.0%} in the second. Allow more cloud (“Most cloud (%)” is {most:g}) or dates further apart in the year (“Season (days)” is {season}), or choose longer periods.</source>
      <translation>Nenhum par serve: as cenas mais limpas têm {t1:.0%} de nuvens sobre a área no primeiro período e {t2:.0%} no segundo. Permita mais nuvens (“Máximo de nuvens (%)” é {most:g}) ou datas mais afastadas no ano (“Estação (dias)” é {season}), ou escolha períodos mais longos.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>Scenes: {sides_count} in the first period, {sides_count2} in the second ({preset}).</source>
      <translation>Cenas: {sides_count} no primeiro período, {sides_count2} no segundo ({preset}).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>First period</source>
      <translation>Primeiro período</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>Second period</source>
      <translation>Segundo período</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>The second period, to {both}, is before the first, from {both2}: the first date has to be the earlier one.</source>
      <translation>O segundo período, até {both}, é anterior ao primeiro, desde {both2}: a primeira data tem de ser a mais antiga.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Most cloud (%)” is {max_cloud:g}: give 0 to 100.</source>
      <translation>“Máximo de nuvens (%)” é {max_cloud:g}: informe de 0 a 100.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Season (days)” is {season}: give 0 to 183.</source>
      <translation>“Estação (dias)” é {season}: informe de 0 a 183.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Most pairs” is {pairs}: give 1 to 10000.</source>
      <translation>“Máximo de pares” é {pairs}: informe de 1 a 10000.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>first</source>
      <translation>primeiro</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>second</source>
      <translation>segundo</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>No pair suits: nothing tells how cloudy the scenes of the {label} period are, which counts as 50%. Set “Most cloud (%)” to 50 or more, and look at the scenes yourself.</source>
      <translation>Nenhum par serve: nada diz quanta nuvem têm as cenas do {label} período, o que conta como 50%. Ponha “Máximo de nuvens (%)” em 50 ou mais, e olhe as cenas você mesmo.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” holds no polygon: give an extent or a layer of polygons.</source>
      <translation>“Área” não contém polígono: informe uma extensão ou uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” is empty: give xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>“Área” está vazia: informe xmin,xmax,ymin,ymax [EPSG:código].</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” does not lie on the Earth: check its coordinate reference system, as in -60,-59,-4,-3 [EPSG:4326].</source>
      <translation>“Área” não fica na Terra: verifique seu sistema de referência de coordenadas, como em -60,-59,-4,-3 [EPSG:4326].</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“Area” is larger than 10 × 10 degrees: pairs are looked for around a place; give a smaller one.</source>
      <translation>“Área” é maior que 10 × 10 graus: pares são procurados em torno de um lugar; informe uma menor.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>Pairs that suit: {pairs_count}; the table holds the best of them ({told_count}).</source>
      <translation>Pares que servem: {pairs_count}; a tabela contém os melhores ({told_count}).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“{label}” ends on {end}, before it begins on {start}.</source>
      <translation>“{label}” termina em {end}, antes de começar em {start}.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>No item there (of {items_count}) has a red and a near-infrared band: name the collection of the scenes (“Collections”).</source>
      <translation>Nenhum item de lá (de {items_count}) tem banda do vermelho e do infravermelho próximo: nomeie a coleção das cenas (“Coleções”).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>The catalogue has no scene of the {label} period there: choose a longer period, or check where the area lies.</source>
      <translation>O catálogo não tem cena do {label} período ali: escolha um período mais longo, ou verifique onde fica a área.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>Scene classifications that cannot be read: {count} of {all}. There the cloud of the whole tile counts instead of the area's. {reason}</source>
      <translation>Classificações de cena que não podem ser lidas: {count} de {all}. Ali contam as nuvens do tile inteiro em vez das da área. {reason}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>“{label}” begins or ends on {day!r}: give days as 2017-06-01, or a period as 2017-06-01/2017-09-30.</source>
      <translation>“{label}” começa ou termina em {day!r}: informe dias como 2017-06-01, ou um período como 2017-06-01/2017-09-30.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/finding.py" />
      <source>{count} scenes of the {label} period are more than are looked at over the area: the {most} with the least cloud are; choose shorter periods for the others.</source>
      <translation>{count} cenas do {label} período são mais do que se examina sobre a área: examinam-se as {most} com menos nuvens; escolha períodos mais curtos para as outras.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/item.py" />
      <source>{name} is no STAC item (a GeoJSON feature with assets).</source>
      <translation>{name} não é um item STAC (uma feição GeoJSON com assets).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/item.py" />
      <source>{name} is no STAC item: it has no id, no properties or no assets.</source>
      <translation>{name} não é um item STAC: não tem id, properties ou assets.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/item.py" />
      <source>The item {identity} of {name} tells no date: it cannot be used.</source>
      <translation>O item {identity} de {name} não informa data: não pode ser usado.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>{low:.0f} to {high:.0f} as stored</source>
      <translation>{low:.0f} a {high:.0f} como armazenados</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>{name}: it cannot be decided whether the +1000 of products since January 2022 is in its pixels: {told}; its darkest pixels are {seen}, where about 1200 to 1600 mean that it is, and 90 to 700 that it is not. Say so in “What the pixel values are”: SCALING=dn_offset if it is in them, SCALING=dn if not.</source>
      <translation>{name}: não se pode decidir se os +1000 dos produtos desde janeiro de 2022 estão nos seus pixels: {told}; seus pixels mais escuros são {seen}, onde cerca de 1200 a 1600 significam que estão, e 90 a 700 que não. Diga-o em “O que são os valores dos pixels”: SCALING=dn_offset se estiverem neles, SCALING=dn se não.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>its offset of {offset:g}</source>
      <translation>seu deslocamento de {offset:g}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>the file's offset of {offset:g}</source>
      <translation>o deslocamento de {offset:g} do arquivo</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>{name} contradicts itself: {right} against {wrong}. Its darkest pixels ({seen}) agree with the former, so {wanted:+g} is added to the stored values.</source>
      <translation>{name} se contradiz: {right} contra {wrong}. Seus pixels mais escuros ({seen}) concordam com o primeiro, então {wanted:+g} é somado aos valores armazenados.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>none was looked at</source>
      <translation>nenhum foi examinado</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>it tells neither its baseline nor an offset</source>
      <translation>não informa nem a baseline nem um deslocamento</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>its flag that the offset is taken out</source>
      <translation>sua indicação de que o deslocamento foi retirado</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>its processing baseline {baseline}</source>
      <translation>sua baseline de processamento {baseline}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/offsets.py" />
      <source>its flag that the offset is left in</source>
      <translation>sua indicação de que o deslocamento ficou</translation>
    </message>
    <message>
      <location filename="../core/catalogue/preset.py" />
      <source>“Catalogue” is {text!r}, which is no catalogue: give {presets}, the address of a STAC catalogue (https://…), or the path of a catalogue.json.</source>
      <translation>“Catálogo” é {text!r}, que não é um catálogo: informe {presets}, o endereço de um catálogo STAC (https://…), ou o caminho de um catalogue.json.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>Sign in with “Sign-in” (AUTH), an authentication that you have set up in QGIS (Settings ▸ Options ▸ Authentication).</source>
      <translation>Autentique-se com “Autenticação” (AUTH), uma autenticação que você configurou no QGIS (Configurações ▸ Opções ▸ Autenticação).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>The connection broke while {name} was read. [{reason}]</source>
      <translation>A conexão caiu enquanto {name} era lido. [{reason}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name} did not answer for {stall:g} seconds.</source>
      <translation>{name} não respondeu por {stall:g} segundos.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{address} leads to {target}, which is no address of the web: it is not followed.</source>
      <translation>{address} leva a {target}, que não é um endereço da web: não é seguido.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{address} leads from one address to the next without end, at last to {target}: check the address.</source>
      <translation>{address} leva de um endereço a outro sem fim, por último a {target}: confira o endereço.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name}: no try is allowed.</source>
      <translation>{name}: nenhuma tentativa é permitida.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name} is not for everybody (HTTP {status}). {sign_in}</source>
      <translation>{name} não é para todos (HTTP {status}). {sign_in}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{address} is no address of the web that can be used: it has to begin with https:// or http://.</source>
      <translation>{address} não é um endereço da web que possa ser usado: tem de começar com https:// ou http://.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name} is not there (HTTP {status}): check the address, or find the scene anew in its catalogue.</source>
      <translation>{name} não está lá (HTTP {status}): verifique o endereço, ou procure a cena de novo no seu catálogo.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{host} cannot be reached: check the connection to the internet, and QGIS's proxy (Settings ▸ Options ▸ Network). [{reason}]</source>
      <translation>{host} não pode ser alcançado: verifique a conexão com a internet, e o proxy do QGIS (Configurações ▸ Opções ▸ Rede). [{reason}]</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{name} is larger than {most} MB: it is no catalogue's answer.</source>
      <translation>{name} é maior que {most} MB: não é a resposta de um catálogo.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>The server cannot answer for {name} at the moment (HTTP {status}).</source>
      <translation>O servidor não consegue responder por {name} no momento (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>The server refuses {name} (HTTP {status}): check the address.</source>
      <translation>O servidor recusa {name} (HTTP {status}): verifique o endereço.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/reach.py" />
      <source>{error} Tried {tries} times; run again later to go on.</source>
      <translation>{error} Tentado {tries} vezes; execute de novo mais tarde para continuar.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{address} is no STAC catalogue.</source>
      <translation>{address} não é um catálogo STAC.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{before} sends on to {address}, which is another host: it is not followed.</source>
      <translation>{before} encaminha para {address}, que é outro servidor: não é seguido.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{address} has more than {most_items} scenes there: choose shorter periods or a smaller area.</source>
      <translation>{address} tem mais de {most_items} cenas ali: escolha períodos mais curtos ou uma área menor.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{place} answers in pages without end: choose a shorter period.</source>
      <translation>{place} responde em páginas sem fim: escolha um período mais curto.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{place} does not answer as a STAC API: check the address.</source>
      <translation>{place} não responde como uma API STAC: verifique o endereço.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>{address} holds more than {most_documents} documents: give the collection that is wanted, or a catalogue with a search (a STAC API).</source>
      <translation>{address} contém mais de {most_documents} documentos: informe a coleção desejada, ou um catálogo com busca (uma API STAC).</translation>
    </message>
    <message>
      <location filename="../core/catalogue/search.py" />
      <source>An item is left out: {error}</source>
      <translation>Um item fica de fora: {error}</translation>
    </message>
    <message>
      <location filename="../core/catalogue/signing.py" />
      <source>{address} gives no signature: run again later.</source>
      <translation>{address} não dá assinatura: execute de novo mais tarde.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/staging.py" />
      <source>The extent</source>
      <translation>A extensão</translation>
    </message>
    <message>
      <location filename="../core/catalogue/staging.py" />
      <source>{error} What was fetched is kept for the same import with the same output.</source>
      <translation>{error} O que foi buscado fica guardado para a mesma importação com a mesma saída.</translation>
    </message>
    <message>
      <location filename="../core/catalogue/staging.py" />
      <location filename="../core/scenes/import_plan.py" />
      <source>EXTENT does not meet {name}: check its coordinates and their reference system.</source>
      <translation>EXTENT não encontra {name}: confira suas coordenadas e o sistema de referência delas.</translation>
    </message>
    <message>
      <location filename="../core/change/chain.py" />
      <source>Changed pixels: {changed_pixels}, {changed_area_ha:.1f} ha, {changed_fraction:.2%} of the valid pixels</source>
      <translation>Pixels com mudança: {changed_pixels}, {changed_area_ha:.1f} ha, {changed_fraction:.2%} dos pixels válidos</translation>
    </message>
    <message>
      <location filename="../core/change/chain.py" />
      <source>{reason} Run checkpair for the report, or set IGNORE_PAIR_CHECK to go on.</source>
      <translation>{reason} Execute checkpair para ver o relatório, ou ponha IGNORE_PAIR_CHECK para continuar.</translation>
    </message>
    <message>
      <location filename="../core/change/chain.py" />
      <source>The pair fails its check, and the build goes on: IGNORE_PAIR_CHECK is set.</source>
      <translation>O par falha na verificação, e a criação continua: IGNORE_PAIR_CHECK está ligado.</translation>
    </message>
    <message>
      <location filename="../core/change/export.py" />
      <source>The mask {mask} is on another grid than T1 ({t1}): make it from these two scenes (thresholdmask), or rasterise the polygons with T1's difference as REFERENCE.</source>
      <translation>A máscara {mask} está em outra grade que T1 ({t1}): faça-a destas duas cenas (thresholdmask), ou rasterize os polígonos com a diferença de T1 como REFERENCE.</translation>
    </message>
    <message>
      <location filename="../core/checks/check.py" />
      <source>Data set check</source>
      <translation>Verificação do conjunto de dados</translation>
    </message>
    <message>
      <location filename="../core/checks/check.py" />
      <source>The data set fails its check: {told}. {advice}</source>
      <translation>O conjunto de dados falha na verificação: {told}. {advice}</translation>
    </message>
    <message>
      <location filename="../core/checks/check.py" />
      <source>Every patch was read ({inventory_count})</source>
      <translation>Todos os recortes foram lidos ({inventory_count})</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>, paired by the end of their names</source>
      <translation>, pareados pelo fim de seus nomes</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Twins</source>
      <translation>Gêmeos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>, side files: {side_files} (.aux.xml and such)</source>
      <translation>, arquivos auxiliares: {side_files} (.aux.xml e afins)</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Stray files</source>
      <translation>Arquivos soltos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Names</source>
      <translation>Nomes</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Files</source>
      <translation>Arquivos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Sizes, bands, data types</source>
      <translation>Tamanhos, bandas, tipos de dados</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>bands {told} beside {told2}</source>
      <translation>bandas {told} ao lado de {told2}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Bring both dates to the same bands in the same order: export them again.</source>
      <translation>Leve as duas datas às mesmas bandas na mesma ordem: exporte-as de novo.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Georeference</source>
      <translation>Georreferência</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Pixels of the images</source>
      <translation>Pixels das imagens</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Two dates</source>
      <translation>Duas datas</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Duplicates</source>
      <translation>Duplicatas</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Patches: {inventory_count}, in {folders}{how}</source>
      <translation>Recortes: {inventory_count}, em {folders}{how}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>none{beside}</source>
      <translation>nenhum{beside}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Nothing but patches in their folders; side files are passed over.</source>
      <translation>Nada além de recortes em suas pastas; arquivos auxiliares são ignorados.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>letters, digits, _ . - and no dates</source>
      <translation>letras, algarismos, _ . - e nenhuma data</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Loaders and list files read these.</source>
      <translation>Carregadores e arquivos de listas leem estes.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Files read to the last pixel: {files}</source>
      <translation>Arquivos lidos até o último pixel: {files}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>All can be decoded.</source>
      <translation>Todos podem ser decodificados.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>One size, one set of bands and one data type in every folder.</source>
      <translation>Um tamanho, um conjunto de bandas e um tipo de dados em cada pasta.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <location filename="../core/checks/split_findings.py" />
      <location filename="../core/pairs/date_findings.py" />
      <source>{one} and {other}</source>
      <translation>{one} e {other}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <location filename="../core/checks/report.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>none</source>
      <translation>nenhum</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Plain pictures: fine to train on, not to map with.</source>
      <translation>Imagens simples: boas para treinar, não para mapear.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <location filename="../core/pairs/grid_findings.py" />
      <source>a CRS without EPSG code</source>
      <translation>um SRC sem código EPSG</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>{codes}, pixels of {size:g} × {size2:g}</source>
      <translation>{codes}, pixels de {size:g} × {size2:g}</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Twins lie on the same pixels.</source>
      <translation>Gêmeos ficam sobre os mesmos pixels.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no empty, constant or partly invalid image</source>
      <translation>nenhuma imagem vazia, constante ou inválida em parte</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Every image shows something everywhere.</source>
      <translation>Toda imagem mostra algo em toda parte.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>T1 and T2 differ in every patch</source>
      <translation>T1 e T2 diferem em todo recorte</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>No date was written twice.</source>
      <translation>Nenhuma data foi gravada duas vezes.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no image occurs twice</source>
      <translation>nenhuma imagem ocorre duas vezes</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Compared by their pixels.</source>
      <translation>Comparadas por seus pixels.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no such file</source>
      <translation>arquivo inexistente</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Add the missing twins or remove the patches without.</source>
      <translation>Acrescente os gêmeos que faltam ou remova os recortes sem eles.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>a name that is taken</source>
      <translation>um nome já tomado</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename or remove files of equal name.</source>
      <translation>Renomeie ou remova arquivos de mesmo nome.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Code that pairs by sorted position needs no name missing, and finds none.</source>
      <translation>Código que pareia por posição ordenada precisa que nenhum nome falte, e nenhum falta.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Every patch has one file in every folder.</source>
      <translation>Todo recorte tem um arquivo em cada pasta.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no patch</source>
      <translation>não é recorte</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Move it out: code that loads whatever lies in the folder stumbles.</source>
      <translation>Tire daí: código que carrega tudo o que está na pasta tropeça.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>a space, comma or # in it</source>
      <translation>um espaço, vírgula ou # nele</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename: list files break on it.</source>
      <translation>Renomeie: arquivos de listas quebram com isso.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>other letters than A–Z a–z 0–9 _ . -</source>
      <translation>outras letras que A–Z a–z 0–9 _ . -</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename to be safe.</source>
      <translation>Renomeie por segurança.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>a date in it</source>
      <translation>uma data nele</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Rename: torchgeo takes it for the time and finds no overlap of T1 and T2.</source>
      <translation>Renomeie: o torchgeo a toma pelo tempo e não encontra sobreposição de T1 e T2.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>cannot be decoded</source>
      <translation>não pode ser decodificado</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fetch or make them again: they are truncated, damaged or of another kind.</source>
      <translation>Baixe ou faça de novo: estão truncados, danificados ou são de outro tipo.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>files of many patches that are not whole</source>
      <translation>arquivos de muitos recortes que não estão inteiros</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fetch these again first: patches of theirs are missing.</source>
      <translation>Baixe primeiro estes de novo: faltam recortes deles.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>not of one size with its twins</source>
      <translation>não do mesmo tamanho que seus gêmeos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Cut them alike.</source>
      <translation>Corte-os iguais.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another size than most</source>
      <translation>de outro tamanho que a maioria</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Cut them alike: a batch needs one size.</source>
      <translation>Corte-os iguais: um lote precisa de um só tamanho.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of other bands than most</source>
      <translation>de outras bandas que a maioria</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Keep to the bands that all patches have.</source>
      <translation>Fique com as bandas que todos os recortes têm.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another data type than most</source>
      <translation>de outro tipo de dados que a maioria</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Store one type: scales may differ.</source>
      <translation>Grave um só tipo: as escalas podem diferir.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>other bands at each date</source>
      <translation>outras bandas em cada data</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Keep those of both.</source>
      <translation>Fique com as das duas.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>another data type at each date</source>
      <translation>outro tipo de dados em cada data</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Store one type.</source>
      <translation>Grave um só tipo.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>on other pixels than its twins</source>
      <translation>sobre outros pixels que seus gêmeos</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Resample to one grid.</source>
      <translation>Reamostre para uma só grade.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>partly without georeference</source>
      <translation>em parte sem georreferência</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Write it to every file.</source>
      <translation>Grave-a em todos os arquivos.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another CRS than most</source>
      <translation>de outro SRC que a maioria</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Tell users: loaders such as torchgeo warp to the first.</source>
      <translation>Avise os usuários: carregadores como o torchgeo reprojetam para o primeiro.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>of another pixel size than most</source>
      <translation>de outro tamanho de pixel que a maioria</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Resample to one resolution.</source>
      <translation>Reamostre para uma só resolução.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no data alone</source>
      <translation>nenhum dado</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Remove these patches.</source>
      <translation>Remova estes recortes.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>one value alone</source>
      <translation>um só valor</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Look at them: sea, fill or a failed export.</source>
      <translation>Olhe-os: mar, preenchimento ou uma exportação falha.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>NaN or infinity where the label counts</source>
      <translation>NaN ou infinito onde o rótulo conta</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fill it or set the label to ignore.</source>
      <translation>Preencha ou ponha o rótulo em ignorar.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>NaN or infinity under ignored pixels</source>
      <translation>NaN ou infinito sob pixels ignorados</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Fill it before a network sees it.</source>
      <translation>Preencha antes que uma rede os veja.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>no data where the label counts</source>
      <translation>sem dados onde o rótulo conta</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Set the label to ignore there.</source>
      <translation>Ponha ali o rótulo em ignorar.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>T1 and T2 equal pixel by pixel</source>
      <translation>T1 e T2 iguais pixel por pixel</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>One file was written twice: export them again.</source>
      <translation>Um arquivo foi gravado duas vezes: exporte-os de novo.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>an image of another split</source>
      <translation>uma imagem de outra partição</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Remove one of the two: the test would be on what was trained on.</source>
      <translation>Remova uma das duas: o teste seria sobre o que foi treinado.</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>an image of another patch</source>
      <translation>uma imagem de outro recorte</translation>
    </message>
    <message>
      <location filename="../core/checks/content_findings.py" />
      <source>Remove one of the two.</source>
      <translation>Remova uma das duas.</translation>
    </message>
    <message>
      <location filename="../core/checks/gathering.py" />
      <source> and {rest} more</source>
      <translation> e mais {rest}</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>expected are T1, T2 and Change (or Mudança), or A, B and label, or t1, t2 and mask, or im1, im2 and label, or imageA, imageB and label, at the top or inside train, val and test; or, for land cover, *_images and semantic_* (msi_images, semantic_7c)</source>
      <translation>esperam-se T1, T2 e Change (ou Mudança), ou A, B e label, ou t1, t2 e mask, ou im1, im2 e label, ou imageA, imageB e label, no topo ou dentro de train, val e test; ou, para cobertura da terra, *_images e semantic_* (msi_images, semantic_7c)</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>first date</source>
      <translation>primeira data</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>second date</source>
      <translation>segunda data</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} is no folder: give the folder of a data set.</source>
      <translation>{folder} não é uma pasta: informe a pasta de um conjunto de dados.</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <location filename="../core/datasets/stored.py" />
      <source>{filename} cannot be listed: check its permissions. [{error}]</source>
      <translation>{filename} não pode ser listado: confira suas permissões. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>no folder for the {missing}</source>
      <translation>nenhuma pasta para {missing}</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>no data set</source>
      <translation>nenhum conjunto de dados</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} holds {lacks}: {expected}.</source>
      <translation>{folder} contém {lacks}: {expected}.</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <location filename="../core/checks/laid_out.py" />
      <source>{folder} holds no patch: its folders are empty.</source>
      <translation>{folder} não contém recortes: suas pastas estão vazias.</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <location filename="../core/checks/laid_out.py" />
      <source>{folder} cannot be listed: check its permissions. [{error}]</source>
      <translation>{folder} não pode ser listada: confira suas permissões. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/checks/inventory.py" />
      <source>{folder} holds {names}, which both mean the {role}: give the folder of one data set.</source>
      <translation>{folder} contém {names}, que significam ambos {role}: informe a pasta de um só conjunto de dados.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Values of {layer}</source>
      <translation>Valores de {layer}</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>1 for change</source>
      <translation>1 para mudança</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Write 255: BIT_CD and ChangeFormer divide by 255 and see no change at all.</source>
      <translation>Grave 255: BIT_CD e ChangeFormer dividem por 255 e não veem mudança nenhuma.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>0 and 255 in a GeoTIFF</source>
      <translation>0 e 255 em um GeoTIFF</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Recode 255 to 1: most readers take 255 for ignore.</source>
      <translation>Recodifique 255 para 1: a maioria dos leitores toma 255 por ignorar.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Recode to 0 and 1, or name the classes in dataset.json.</source>
      <translation>Recodifique para 0 e 1, ou nomeie as classes em dataset.json.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>{items_count} values from {value} to {value2}, smoothed or JPEG</source>
      <translation>{items_count} valores de {value} a {value2}, suavizados ou JPEG</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Make the mask again by nearest neighbour, as PNG or GeoTIFF.</source>
      <translation>Faça a máscara de novo por vizinho mais próximo, como PNG ou GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>{kind}, so no label</source>
      <translation>{kind}, portanto não é rótulo</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Store one band of whole numbers.</source>
      <translation>Grave uma banda de números inteiros.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>whole numbers stored as fractions</source>
      <translation>números inteiros gravados como frações</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Store uint8.</source>
      <translation>Grave uint8.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Values that loaders understand.</source>
      <translation>Valores que os carregadores entendem.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>1 and 2 instead of 0 and 1</source>
      <translation>1 e 2 no lugar de 0 e 1</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Subtract 1.</source>
      <translation>Subtraia 1.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>values {told}</source>
      <translation>valores {told}</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>values outside the classes ({allowed})</source>
      <translation>valores fora das classes ({allowed})</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Recode them, or name these classes.</source>
      <translation>Recodifique-os, ou nomeie estas classes.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>{items_count} values, too many for classes</source>
      <translation>{items_count} valores, demais para classes</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>nothing but ignore ({ignore})</source>
      <translation>nada além de ignorar ({ignore})</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Remove it.</source>
      <translation>Remova-o.</translation>
    </message>
    <message>
      <location filename="../core/checks/label_findings.py" />
      <source>Store class ids, not colours or shades.</source>
      <translation>Grave ids de classe, não cores ou tons.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{file} is not there</source>
      <translation>{file} não está lá</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{folder} holds {tar} but no {mark}, by which ChangeMining knows shards of its own: bring that and the index back, or unpack the tars into folders T1, T2 and Change.</source>
      <translation>{folder} contém {tar} mas nenhum {mark}, pelo qual o ChangeMining conhece os seus shards: traga-o de volta com o índice, ou descompacte os tars em pastas T1, T2 e Change.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{name} is not in {shard}.</source>
      <translation>{name} não está em {shard}.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>The index does not name {name}.</source>
      <translation>O índice não nomeia {name}.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>The index says that the pixels of {name} begin at {told}, but they do at {begin}.</source>
      <translation>O índice diz que os pixels de {name} começam em {told}, mas começam em {begin}.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{file} holds {shape} values, but its list names {count} patches.</source>
      <translation>{file} contém {shape} valores, mas sua lista nomeia {count} recortes.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{place} holds another number of bands ({count}) than the 13 that torchgeo counts on: look at {names}.</source>
      <translation>{place} contém outro número de bandas ({count}) que as 13 com que o torchgeo conta: veja {names}.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>The bands in {place} are of different sizes.</source>
      <translation>As bandas em {place} são de tamanhos diferentes.</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{file} cannot be read: {why}</source>
      <translation>{file} não pode ser lido: {why}</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{name} is no plain GeoTIFF. [{error}]</source>
      <translation>{name} não é um GeoTIFF simples. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/checks/laid_out.py" />
      <source>{path} cannot be read: it is damaged. [{error}]</source>
      <translation>{path} não pode ser lido: está danificado. [{error}]</translation>
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
      <translation>frações ou NaN</translation>
    </message>
    <message>
      <location filename="../core/checks/reading.py" />
      <source>values outside 0 … 255</source>
      <translation>valores fora de 0 … 255</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>Nothing speaks against training on it.</source>
      <translation>Nada impede treinar com ele.</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>Not fit to train on as it is; findings to mend first: {failing} of {all}.</source>
      <translation>Não serve para treinar como está; achados a corrigir antes: {failing} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>It can be trained on; findings to look at: {doubtful} of {all}.</source>
      <translation>Pode-se treinar com ele; achados a conferir: {doubtful} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>{split}: share of pixels</source>
      <translation>{split}: proporção de pixels</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>Patches by their share of change</source>
      <translation>Recortes por sua proporção de mudança</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>Pixels by class</source>
      <translation>Pixels por classe</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>patches in {split}: {patches}</source>
      <translation>recortes em {split}: {patches}</translation>
    </message>
    <message>
      <location filename="../core/checks/report.py" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>undecided polygons: {undecided} of {total}</source>
      <translation>polígonos não decididos: {undecided} de {total}</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>Decide on them and export again, or export the closed cells alone (CLOSED_ONLY).</source>
      <translation>Decida sobre eles e exporte de novo, ou exporte só as células fechadas (CLOSED_ONLY).</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>, which count as {became}</source>
      <translation>, que contam como {became}</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>; patches: {told}</source>
      <translation>; recortes: {told}</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>What nobody looked at is in the labels. {advice}</source>
      <translation>O que ninguém olhou está nos rótulos. {advice}</translation>
    </message>
    <message>
      <location filename="../core/checks/review_findings.py" />
      <source>Every polygon has a verdict.</source>
      <translation>Todo polígono tem um veredito.</translation>
    </message>
    <message>
      <location filename="../core/checks/sidecars.py" />
      <source>line {number}</source>
      <translation>linha {number}</translation>
    </message>
    <message>
      <location filename="../core/checks/sidecars.py" />
      <source>{layer} {band}: mean {mean:.6g}</source>
      <translation>{layer} {band}: média {mean:.6g}</translation>
    </message>
    <message>
      <location filename="../core/checks/sidecars.py" />
      <source>pixels of {layer} {value}: {pixels}</source>
      <translation>pixels de {layer} {value}: {pixels}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add patches: ChangeFormer cannot read a list of one line.</source>
      <translation>Acrescente recortes: o ChangeFormer não lê uma lista de uma linha.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Split by blocks and drop overlapping patches: scores on pixels that were trained on mean nothing.</source>
      <translation>Divida por blocos e descarte recortes sobrepostos: resultados em pixels usados no treino nada significam.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>shared pixels: {shared_pixels}{told}; patches {named}</source>
      <translation>pixels compartilhados: {shared_pixels}{told}; recortes {named}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Bring the file back: without it the layers are guessed from their names.</source>
      <translation>Traga o arquivo de volta: sem ele as camadas são supostas por seus nomes.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Splits</source>
      <translation>Partições</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add splits/train.txt, val.txt and test.txt, so that results can be compared.</source>
      <translation>Acrescente splits/train.txt, val.txt e test.txt, para que os resultados possam ser comparados.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Shared pixels</source>
      <translation>Pixels compartilhados</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no two splits with a georeference</source>
      <translation>não há duas partições com georreferência</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>, least distance {distance:,.0f} m</source>
      <translation>, menor distância {distance:,.0f} m</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>, far larger patches not compared: {larger}</source>
      <translation>, recortes muito maiores não comparados: {larger}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>, {alone} in a coordinate system without a place on the Earth not compared</source>
      <translation>, {alone} em um sistema de coordenadas sem lugar na Terra não comparados</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source> They touch: a buffer between them would make the test harder and more honest.</source>
      <translation> Elas se tocam: uma faixa entre elas tornaria o teste mais difícil e mais honesto.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>No pixel is in two splits.{near}</source>
      <translation>Nenhum pixel está em duas partições.{near}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Balance of {name}</source>
      <translation>Equilíbrio de {name}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Checksums</source>
      <translation>Somas de verificação</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Manifest</source>
      <translation>Manifesto</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Statistics</source>
      <translation>Estatísticas</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no split lists and no split folders</source>
      <translation>sem listas e sem pastas de partições</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Every patch is in one split.</source>
      <translation>Todo recorte está em uma partição.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Whether splits share ground cannot be told; equal pixels are looked for anyhow.</source>
      <translation>Não se sabe se partições compartilham terreno; pixels iguais são procurados mesmo assim.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>There is nothing to compare.</source>
      <translation>Não há o que comparar.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>0 shared pixels{told}</source>
      <translation>0 pixels compartilhados{told}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>change {told}; patches with change: {changed}</source>
      <translation>mudança {told}; recortes com mudança: {changed}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Every split has change.</source>
      <translation>Toda partição tem mudança.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>classes: {classes_count}</source>
      <translation>classes: {classes_count}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>No class is met in the test alone.</source>
      <translation>Nenhuma classe aparece só no teste.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Files that are as they were noted: {checksums_count}</source>
      <translation>Arquivos que são como foram anotados: {checksums_count}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Nothing was lost or changed.</source>
      <translation>Nada se perdeu nem mudou.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>cannot be read</source>
      <translation>não pode ser lido</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make the manifest again.</source>
      <translation>Faça o manifesto de novo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>rows: {manifest_count}</source>
      <translation>linhas: {manifest_count}</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>patches.csv says what is there.</source>
      <translation>patches.csv diz o que há.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>means, deviations and class counts agree</source>
      <translation>médias, desvios e contagens das classes concordam</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>stats.json says what is there.</source>
      <translation>stats.json diz o que há.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>listed, but not there</source>
      <translation>listado, mas não está lá</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Correct the lists.</source>
      <translation>Corrija as listas.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>in two splits</source>
      <translation>em duas partições</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Keep each in one.</source>
      <translation>Mantenha cada um em uma.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>twice in a list</source>
      <translation>duas vezes em uma lista</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Remove the repetition.</source>
      <translation>Remova a repetição.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>in no split</source>
      <translation>em nenhuma partição</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add or remove these patches.</source>
      <translation>Acrescente ou remova estes recortes.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>an empty split</source>
      <translation>uma partição vazia</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Share the patches out anew.</source>
      <translation>Distribua os recortes de novo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>a split of one patch</source>
      <translation>uma partição de um só recorte</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>without split</source>
      <translation>sem partição</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no change at all (of {told})</source>
      <translation>nenhuma mudança (de {told})</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Share the patches out by their change.</source>
      <translation>Distribua os recortes por sua mudança.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>classes that train does not have</source>
      <translation>classes que o treino não tem</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Share the patches out by their classes.</source>
      <translation>Distribua os recortes por suas classes.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>another content</source>
      <translation>outro conteúdo</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Fetch these files again, or note them anew.</source>
      <translation>Baixe estes arquivos de novo, ou anote-os de novo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>noted, but not there</source>
      <translation>anotado, mas não está lá</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Bring the files back.</source>
      <translation>Traga os arquivos de volta.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>not noted</source>
      <translation>não anotado</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Write the checksums anew, or remove the files.</source>
      <translation>Grave as somas de verificação de novo, ou remova os arquivos.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>no line of SHA-256 and path</source>
      <translation>não é uma linha de SHA-256 e caminho</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Write the checksums anew.</source>
      <translation>Grave as somas de verificação de novo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>in the manifest, but not there</source>
      <translation>no manifesto, mas não está lá</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Remove the rows.</source>
      <translation>Remova as linhas.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>named in the manifest as no patch can be, perhaps outside this folder</source>
      <translation>nomeado no manifesto como nenhum recorte pode ser, talvez fora desta pasta</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Load the data set nowhere: get it again from who made it.</source>
      <translation>Não carregue o conjunto de dados em lugar nenhum: obtenha-o de novo de quem o fez.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>not in the manifest</source>
      <translation>não está no manifesto</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Add the rows.</source>
      <translation>Acrescente as linhas.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>other change, classes, validity or split than the manifest says</source>
      <translation>outra mudança, classes, validade ou partição que o manifesto diz</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make it again.</source>
      <translation>Faça-o de novo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make stats.json again.</source>
      <translation>Faça stats.json de novo.</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>other than stats.json says</source>
      <translation>diferente do que stats.json diz</translation>
    </message>
    <message>
      <location filename="../core/checks/split_findings.py" />
      <source>Make it again: it normalises what is trained on.</source>
      <translation>Faça-o de novo: ele normaliza aquilo com que se treina.</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>The cell size is {size}: a cell has at least 1 pixel a side.</source>
      <translation>O tamanho da célula é {size}: uma célula tem ao menos 1 pixel por lado.</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>The borders of strata are {strata!r}: give magnitudes above 0, ascending, as "0.1,0.2,0.4", or leave them empty.</source>
      <translation>Os limites dos estratos são {strata!r}: informe magnitudes acima de 0, crescentes, como "0.1,0.2,0.4", ou deixe vazio.</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>The points per stratum are {allocation!r}: give whole numbers from 1 to {most}, as "60,90,90,60", or how many in all.</source>
      <translation>Os pontos por estrato são {allocation!r}: informe números inteiros de 1 a {most}, como "60,90,90,60", ou quantos ao todo.</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>The expected accuracy is {accuracy!r}: give a share from 0 to 1, or one for each stratum, as "0.98,0.8,0.8,0.98".</source>
      <translation>A acurácia esperada é {accuracy!r}: informe uma proporção de 0 a 1, ou uma para cada estrato, como "0.98,0.8,0.8,0.98".</translation>
    </message>
    <message>
      <location filename="../core/choices/accuracy.py" />
      <source>{what}: {text!r} are no numbers with commas between them.</source>
      <translation>{what}: {text!r} não são números com vírgulas entre eles.</translation>
    </message>
    <message>
      <location filename="../core/choices/evidence.py" />
      <source>NOISE is {noise:g}: give the reflectance by which unchanged ground differs from date to date, as 0.01.</source>
      <translation>NOISE é {noise:g}: informe a reflectância em que o terreno sem mudança difere de uma data à outra, como 0.01.</translation>
    </message>
    <message>
      <location filename="../core/choices/landcover.py" />
      <source>Give the labels once: LABELS (a raster) or LABEL_POLYGONS.</source>
      <translation>Informe os rótulos uma vez: LABELS (um raster) ou LABEL_POLYGONS.</translation>
    </message>
    <message>
      <location filename="../core/choices/landcover.py" />
      <source>The polygons have no field {class_field!r}: say with CLASS_FIELD which of theirs holds the class ({attributes}).</source>
      <translation>Os polígonos não têm o campo {class_field!r}: diga com CLASS_FIELD qual dos seus tem a classe ({attributes}).</translation>
    </message>
    <message>
      <location filename="../core/choices/layouts.py" />
      <source>OSCD knows train, val and test, not folds: use the layout packed or levir_split.</source>
      <translation>O OSCD conhece train, val e test, não folds: use o layout packed ou levir_split.</translation>
    </message>
    <message>
      <location filename="../core/choices/layouts.py" />
      <source>STRETCH is {stretch!r}: give the stored values that become 0 and 255, the smaller first, as "300,3400", or leave it empty.</source>
      <translation>STRETCH é {stretch!r}: informe os valores gravados que viram 0 e 255, o menor primeiro, como "300,3400", ou deixe vazio.</translation>
    </message>
    <message>
      <location filename="../core/choices/patches.py" />
      <source>MAX_NEGATIVE_RATIO must be a number; -1 keeps all patches.</source>
      <translation>MAX_NEGATIVE_RATIO tem de ser um número; -1 mantém todos os recortes.</translation>
    </message>
    <message>
      <location filename="../core/choices/patches.py" />
      <source>{upper} is {share}: it is a share from 0 to 1.</source>
      <translation>{upper} é {share}: é uma proporção de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../core/choices/review.py" />
      <source>SIZE is {size}: a cell has at least 1 pixel (128 is usual).</source>
      <translation>SIZE é {size}: uma célula tem ao menos 1 pixel (o usual é 128).</translation>
    </message>
    <message>
      <location filename="../core/choices/review.py" />
      <source>AUDIT is {audit}: it must be 0 (none) or more cells.</source>
      <translation>AUDIT é {audit}: tem de ser 0 (nenhuma) ou mais células.</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>RATIOS is {text!r}: give the shares of train, val and test, three numbers that sum to 1, as "0.7,0.15,0.15".</source>
      <translation>RATIOS é {text!r}: informe as proporções de train, val e test, três números que somam 1, como "0.7,0.15,0.15".</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>BLOCK_SIZE is {block_size}: a block has at least 1 patch.</source>
      <translation>BLOCK_SIZE é {block_size}: um bloco tem ao menos 1 recorte.</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>BLOCK_METRES is {block_metres}: give metres, or 0 for off.</source>
      <translation>BLOCK_METRES é {block_metres}: informe metros, ou 0 para desligar.</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>FOLDS is {folds}: give at least 2.</source>
      <translation>FOLDS é {folds}: informe ao menos 2.</translation>
    </message>
    <message>
      <location filename="../core/choices/splits.py" />
      <source>BUFFER is {buffer}: give patches, or 0 for none.</source>
      <translation>BUFFER é {buffer}: informe recortes, ou 0 para nenhum.</translation>
    </message>
    <message>
      <location filename="../core/choices/word.py" />
      <source>Unknown {parameter} {value!r}: use one of {options}.</source>
      <translation>{parameter} desconhecido {value!r}: use um destes: {options}.</translation>
    </message>
    <message>
      <location filename="../core/complaints.py" />
      <source>T1 and T2 are the same file ({t1}): choose two different dates.</source>
      <translation>T1 e T2 são o mesmo arquivo ({t1}): escolha duas datas diferentes.</translation>
    </message>
    <message>
      <location filename="../core/complaints.py" />
      <source>{name} is {value!r}: give true or false.</source>
      <translation>{name} é {value!r}: informe true ou false.</translation>
    </message>
    <message>
      <location filename="../core/complaints.py" />
      <source>{name}: {value} does not exist: check the path.</source>
      <translation>{name}: {value} não existe: confira o caminho.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch is in {names}: too few blocks to deal ({left}). Lower {cures}.</source>
      <translation>Nenhum recorte em {names}: há poucos blocos a distribuir ({left}). Diminua {cures}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: choose a smaller {block}, larger RATIOS for them, another SEED, or a region with more change.</source>
      <translation>Nenhum recorte de {names} tem mudança, de modo que ali não se pode aprender nem medir: escolha um {block} menor, RATIOS maiores para elas, outra SEED, ou uma região com mais mudança.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch is in {names}: too few patches to deal ({left}). Lower {cures}.</source>
      <translation>Nenhum recorte em {names}: há poucos recortes a distribuir ({left}). Diminua {cures}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: draw SPLIT_POLYGONS so that every split has some.</source>
      <translation>Nenhum recorte de {names} tem mudança, de modo que ali não se pode aprender nem medir: desenhe SPLIT_POLYGONS de modo que toda partição tenha mudança.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: choose a smaller {block}, fewer FOLDS, another SEED, or a region with more change.</source>
      <translation>Nenhum recorte de {names} tem mudança, de modo que ali não se pode aprender nem medir: escolha um {block} menor, menos FOLDS, outra SEED, ou uma região com mais mudança.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: choose larger RATIOS for them, another SEED, or a region with more change.</source>
      <translation>Nenhum recorte de {names} tem mudança, de modo que ali não se pode aprender nem medir: escolha RATIOS maiores para elas, outra SEED, ou uma região com mais mudança.</translation>
    </message>
    <message>
      <location filename="../core/datasets/lacking.py" />
      <source> and {empty} more</source>
      <translation> e mais {empty}</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>The layout {layout} holds two dates and one mask of change; this data set holds {names}: use the layout packed.</source>
      <translation>O layout {layout} contém duas datas e uma máscara de mudança; este conjunto contém {names}: use o layout packed.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>{path} has {found} bands of {found2}, but the data set's record says {layer_count} of {dtype}: bring the file back, or make the data set again.</source>
      <translation>{path} tem {found} bandas de {found2}, mas o registro do conjunto diz {layer_count} de {dtype}: traga o arquivo de volta, ou faça o conjunto de novo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>No patch is left of {rows_count}: all have ignored pixels, for which this layout's masks have no value. Use IGNORED=nochange, or the layout packed, which keeps them.</source>
      <translation>Não sobra nenhum recorte de {rows_count}: todos têm pixels ignorados, para os quais as máscaras deste layout não têm valor. Use IGNORED=nochange, ou o layout packed, que os mantém.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>The patch {id_!r} cannot be the name of a file everywhere: make the data set again with a PREFIX of letters, digits, '-', '.' and '_'.</source>
      <translation>O recorte {id_!r} não pode ser nome de arquivo em todo lugar: faça o conjunto de novo com um PREFIX de letras, algarismos, '-', '.' e '_'.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/common.py" />
      <source>This layout's masks have no value for ignored pixels: {affected} of {rows_count} patches have some and {done} (IGNORED={ignored}).</source>
      <translation>As máscaras deste layout não têm valor para pixels ignorados: {affected} de {rows_count} recortes têm alguns e {done} (IGNORED={ignored}).</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>{target} is the data set itself: choose another folder as OUTPUT.</source>
      <translation>{target} é o próprio conjunto de dados: escolha outra pasta como OUTPUT.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>{source} is in the layout {layout} already.</source>
      <translation>{source} já está no layout {layout}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>Patches without a split go to train.</source>
      <translation>Recortes sem partição vão para train.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/convert.py" />
      <source>{rows_count} patches: the loaders of the layout {layout} look for all of a kind in one folder, which is slow with so many, and some hosts refuse it. Prefer shards or packed.</source>
      <translation>{rows_count} recortes: os carregadores do layout {layout} procuram todos de um tipo em uma pasta, o que é lento com tantos, e alguns servidores recusam. Prefira shards ou packed.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/levir.py" />
      <source>list/{split}.txt has one line: BIT_CD and ChangeFormer cannot read such a list.</source>
      <translation>list/{split}.txt tem uma linha: BIT_CD e ChangeFormer não leem tal lista.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>OSCD knows its bands as {bands}; this data set has {t1}: name the scenes' bands, or use the layout packed.</source>
      <translation>O OSCD conhece suas bandas como {bands}; este conjunto tem {t1}: nomeie as bandas das cenas, ou use o layout packed.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>OSCD has no place for {other}: left out.</source>
      <translation>O OSCD não tem lugar para {other}: fica de fora.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>{here} of OSCD's 13 bands are not in this data set and hold zeros: load it by OSCD(root, bands=({names},)).</source>
      <translation>{here} das 13 bandas do OSCD não estão neste conjunto e contêm zeros: carregue-o por OSCD(root, bands=({names},)).</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>{layer} holds {dtype}: OSCD holds whole numbers from 0 to 65535, and its loader would cut off the rest. Use the layout packed.</source>
      <translation>{layer} contém {dtype}: o OSCD contém números inteiros de 0 a 65535, e seu carregador cortaria o resto. Use o layout packed.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/oscd.py" />
      <source>{dataset} tells no place on the ground: bring the file back, or make the data set again.</source>
      <translation>{dataset} não diz lugar no terreno: traga o arquivo de volta, ou faça o conjunto de novo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/packed.py" />
      <source>The patch {row} is of another size than {rows}, and an array has room for one: make the data set with one SIZE, or use another layout.</source>
      <translation>O recorte {row} é de outro tamanho que {rows}, e um array só tem lugar para um: faça o conjunto com um só SIZE, ou use outro layout.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>BANDS: pictures need three bands, for red, green and blue; {layer} has {layer_count}: {bands}. One may stand more than once, as in "1,1,1".</source>
      <translation>BANDS: imagens precisam de três bandas, para vermelho, verde e azul; {layer} tem {layer_count}: {bands}. Uma pode aparecer mais de uma vez, como em "1,1,1".</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>BANDS: {layer} has {found} {wanted!r}: its bands are {listing}.</source>
      <translation>BANDS: {layer} tem {found} {wanted!r}: suas bandas são {listing}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>Nearly all pixels of the bands hold {low:g}, so there is no stretch to find: give STRETCH, the stored values that become 0 and 255, or other BANDS.</source>
      <translation>Quase todos os pixels das bandas contêm {low:g}, então não há realce a encontrar: informe STRETCH, os valores gravados que viram 0 e 255, ou outras BANDS.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/pictures.py" />
      <source>8 bits: {low:g} becomes 0 and {high:g} becomes 255</source>
      <translation>8 bits: {low:g} vira 0 e {high:g} vira 255</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{folder} lacks {name}: fetch its shards again.</source>
      <translation>Falta {name} em {folder}: baixe seus shards de novo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>it is compressed by gzip, and is read as it is when it is unpacked</source>
      <translation>está comprimido com gzip, e é lido como está quando descompactado</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>it has {rows} × {cols} pixels, not {side} × {side}</source>
      <translation>tem {rows} × {cols} pixels, não {side} × {side}</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} is no patch as ChangeMining writes them: make the data set again. [{error}]</source>
      <translation>{path} não é um recorte como o ChangeMining grava: faça o conjunto de dados de novo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} names {name!r}, which is no shard.</source>
      <translation>{path} nomeia {name!r}, que não é um shard.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} cannot be read: it is damaged, fetch it again. [{error}]</source>
      <translation>{path} não pode ser lido: está danificado, baixe-o de novo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} holds {name}, which patches.csv does not.</source>
      <translation>{path} contém {name}, que patches.csv não tem.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} holds {name}, which is no patch: it is damaged, fetch it again.</source>
      <translation>{path} contém {name}, que não é um recorte: está danificado, baixe-o de novo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path}, line {line}: it is no index of shards: fetch it again.</source>
      <translation>{path}, linha {line}: não é um índice de shards: baixe-o de novo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/layouts/shards.py" />
      <source>{path} holds {name}, which is no patch.</source>
      <translation>{path} contém {name}, que não é um recorte.</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <location filename="../core/datasets/stored.py" />
      <source>bring the file back, or make the data set again</source>
      <translation>traga o arquivo de volta, ou faça o conjunto de dados de novo</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <location filename="../core/datasets/rules.py" />
      <location filename="../core/review/rules.py" />
      <source>a name that a file can have everywhere</source>
      <translation>um nome que um arquivo possa ter em todo lugar</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>the name of a split</source>
      <translation>o nome de uma partição</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>a file in the folder of its layer</source>
      <translation>um arquivo na pasta de sua camada</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>{path} names no patch: {cure}.</source>
      <translation>{path} não nomeia nenhum recorte: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>{at}: xmin to ymax make no rectangle: {cure}.</source>
      <translation>{at}: xmin a ymax não formam um retângulo: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>The data set has a patch {seen} already: give this scene a PREFIX of its own.</source>
      <translation>O conjunto de dados já tem um recorte {seen}: dê a esta cena um PREFIX próprio.</translation>
    </message>
    <message>
      <location filename="../core/datasets/manifest.py" />
      <source>{path} names the {column} {column2!r} twice: {cure}.</source>
      <translation>{path} nomeia {column} {column2!r} duas vezes: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/ownership.py" />
      <source> and {lost} more</source>
      <translation> e mais {lost}</translation>
    </message>
    <message>
      <location filename="../core/datasets/ownership.py" />
      <source>{folder} holds what ChangeMining did not write and cannot make again: {told}{more}. Move them elsewhere, or choose another folder.</source>
      <translation>{folder} contém o que o ChangeMining não gravou e não pode fazer de novo: {told}{more}. Mova-os para outro lugar, ou escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/ownership.py" />
      <source>{path} holds {count}, which would be lost: give it as POLYGONS, copy it elsewhere and delete it here, or choose another folder.</source>
      <translation>{path} contém {count}, que se perderiam: informe-o como POLYGONS, copie-o para outro lugar e apague-o aqui, ou escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>SIZE is {size}, but the data set that it should be added to has patches of {size2} pixels: use SIZE {size2}, or choose another folder.</source>
      <translation>SIZE é {size}, mas o conjunto de dados a que se juntaria tem recortes de {size2} pixels: use SIZE {size2}, ou escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>The scene's pixels are {here:g} × {here2:g} {unit}, those of the data set that it should be added to {there:g} × {there_name:g}: bring the scenes to one resolution, or choose another folder.</source>
      <translation>Os pixels da cena são de {here:g} × {here2:g} {unit}, os do conjunto de dados a que se juntaria de {there:g} × {there_name:g}: leve as cenas a uma só resolução, ou escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>The data set that it should be added to has other folders of patches.</source>
      <translation>O conjunto de dados a que se juntaria tem outras pastas de recortes.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>{new} does not fit the data set that it should be added to, where all but the date must be the same: {unlike}.</source>
      <translation>{new} não se encaixa no conjunto de dados a que se juntaria, onde tudo menos a data tem de ser igual: {unlike}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/record.py" />
      <source>{key} {old} there, {new} here</source>
      <translation>{key} {old} lá, {new} aqui</translation>
    </message>
    <message>
      <location filename="../core/datasets/recording.py" />
      <source>{folder} is no change set: the accuracy of a change mask is recorded in one whose classes are change and no change.</source>
      <translation>{folder} não é um conjunto de mudança: a acurácia de uma máscara de mudança se registra em um cujas classes são mudança e sem mudança.</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a name that a file can have everywhere, or empty</source>
      <translation>um nome que um arquivo possa ter em todo lugar, ou vazio</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a class id from 0 to 255 in quotes</source>
      <translation>um id de classe de 0 a 255 entre aspas</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a number, 'nan', 'inf', '-inf' or null</source>
      <translation>um número, 'nan', 'inf', '-inf' ou null</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a day as YYYY-MM-DD</source>
      <translation>um dia como YYYY-MM-DD</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a polygon in hexadecimal digits</source>
      <translation>um polígono em algarismos hexadecimais</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a list of layers with names of their own</source>
      <translation>uma lista de camadas com nomes próprios</translation>
    </message>
    <message>
      <location filename="../core/datasets/rules.py" />
      <source>a list of at least one image and one label</source>
      <translation>uma lista de ao menos uma imagem e um rótulo</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>No patch is left of {considered}: {dropped}. Loosen what drops them.</source>
      <translation>Não sobra nenhum recorte de {considered}: {dropped}. Afrouxe o que os descarta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <location filename="../core/many/finish.py" />
      <source>above MAX_NEGATIVE_RATIO</source>
      <translation>acima de MAX_NEGATIVE_RATIO</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>below MIN_VALID</source>
      <translation>abaixo de MIN_VALID</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>above MAX_UNSURE</source>
      <translation>acima de MAX_UNSURE</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>below MIN_CHANGE</source>
      <translation>abaixo de MIN_CHANGE</translation>
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
      <translation>nenhum descartado</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>outside GRID</source>
      <translation>fora de GRID</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>not reviewed</source>
      <translation>não revisado</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>{path} is in another coordinate reference system than T1: give the review of this very scene.</source>
      <translation>{path} está em outro sistema de referência de coordenadas que T1: informe a revisão desta mesma cena.</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>{path} is the review of another scene: it has cells beyond T1. Give the review of this very scene.</source>
      <translation>{path} é a revisão de outra cena: tem células além de T1. Dê a revisão desta mesma cena.</translation>
    </message>
    <message>
      <location filename="../core/datasets/selection.py" />
      <source>CLOSED_ONLY needs a REVIEW, which says what is closed.</source>
      <translation>CLOSED_ONLY precisa de uma REVIEW, que diz o que está fechado.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/checksums.py" />
      <source>{path} cannot be read. [{error}]</source>
      <translation>{path} não pode ser lido. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>reviewed</source>
      <translation>revisado</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>partly reviewed</source>
      <translation>revisado em parte</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>not in the review</source>
      <translation>fora da revisão</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/contact_sheet.py" />
      <source>see patches.csv</source>
      <translation>veja patches.csv</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/mosaics.py" />
      <source>More than {most} patches: the folder {folder} with mosaics for QGIS is left out; {footprints} shows where they are.</source>
      <translation>Mais de {most} recortes: a pasta {folder} com mosaicos para o QGIS é omitida; {footprints} mostra onde eles estão.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>Both dates are equal in every pixel</source>
      <translation>As duas datas são iguais em todo pixel</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>An image holds one value only</source>
      <translation>Uma imagem contém um só valor</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>What is marked as change differs hardly more than what is not</source>
      <translation>O que está marcado como mudança difere pouco mais do que o que não está</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>The dates differ strongly and nothing is marked: cloud, season, omission</source>
      <translation>As datas diferem muito e nada está marcado: nuvem, estação, omissão</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>More than 90 % is marked as change</source>
      <translation>Mais de 90 % está marcado como mudança</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>Less than 0.2 % is marked as change</source>
      <translation>Menos de 0,2 % está marcado como mudança</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>More than 10 % is ignored</source>
      <translation>Mais de 10 % é ignorado</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/signs.py" />
      <source>One class fills more than 99.5 %</source>
      <translation>Uma classe ocupa mais de 99,5 %</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <location filename="../core/many/finish.py" />
      <source>within BUFFER of another split</source>
      <translation>a menos de BUFFER de outra partição</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <location filename="../core/many/finish.py" />
      <source>overlapping another split</source>
      <translation>sobreposto a outra partição</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>SPLIT=random cannot keep patches apart that overlap (STRIDE {step} &lt; SIZE {size}) or need a BUFFER: use SPLIT=blocks, or STRIDE 0 and BUFFER 0.</source>
      <translation>SPLIT=random não separa recortes que se sobrepõem (STRIDE {step} &lt; SIZE {size}) ou precisam de uma BUFFER: use SPLIT=blocks, ou STRIDE 0 e BUFFER 0.</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>outside SPLIT_POLYGONS</source>
      <translation>fora de SPLIT_POLYGONS</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>BLOCK_METRES needs a scene in a projected coordinate reference system, such as UTM: give BLOCK_SIZE in patches instead.</source>
      <translation>BLOCK_METRES precisa de uma cena em um sistema de referência de coordenadas projetado, como UTM: informe BLOCK_SIZE em recortes.</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>SPLIT=polygons needs SPLIT_POLYGONS with at least one polygon.</source>
      <translation>SPLIT=polygons precisa de SPLIT_POLYGONS com ao menos um polígono.</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>A polygon of SPLIT_POLYGONS has no split: give as SPLIT_FIELD the name of a field that says train, val or test for every polygon.</source>
      <translation>Um polígono de SPLIT_POLYGONS não tem partição: informe como SPLIT_FIELD o nome de um campo que diga train, val ou test para cada polígono.</translation>
    </message>
    <message>
      <location filename="../core/datasets/splits.py" />
      <source>SPLIT_POLYGONS holds the split {text!r}: its SPLIT_FIELD says train, val or test.</source>
      <translation>SPLIT_POLYGONS contém a partição {text!r}: seu SPLIT_FIELD diz train, val ou test.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stack.py" />
      <source>{source} is not on the grid that the patches are cut on: bring all rasters to one grid first.</source>
      <translation>{source} não está na grade em que os recortes são cortados: leve antes todos os rasters a uma só grade.</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>a file in it is open in another program (layers in QGIS count). Close it</source>
      <translation>um arquivo nela está aberto em outro programa (camadas no QGIS contam). Feche-o</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>what stands there, or {parent}, may not be changed. Mend the permissions</source>
      <translation>o que está lá, ou {parent}, não pode ser alterado. Corrija as permissões</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} cannot be put in place: {why}, or choose another folder. [{error}]</source>
      <translation>{path} não pode ser posto no lugar: {why}, ou escolha outra pasta. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} is a file: choose a folder that does not exist yet.</source>
      <translation>{path} é um arquivo: escolha uma pasta que ainda não exista.</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} is not empty and holds no data set of ChangeMining: choose another folder.</source>
      <translation>{path} não está vazia e não contém um conjunto de dados do ChangeMining: escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{path} holds a data set already: choose another folder, or ask for REPLACE.</source>
      <translation>{path} já contém um conjunto de dados: escolha outra pasta, ou peça REPLACE.</translation>
    </message>
    <message>
      <location filename="../core/datasets/staging.py" />
      <source>{old} is the data set of a run that was killed and cannot be put back: rename it to {path}. [{error}]</source>
      <translation>{old} é o conjunto de dados de uma execução que foi interrompida e não pode ser posto de volta: renomeie-o para {path}. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/datasets/stats.py" />
      <source>{dataset} says nothing of {lacks}: make the data set again with this version of ChangeMining.</source>
      <translation>{dataset} nada diz de {lacks}: faça o conjunto de dados de novo com esta versão do ChangeMining.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{folder} holds a data set in the layout {layout}: give the folder that it was converted from, in the layout {plain}.</source>
      <translation>{folder} contém um conjunto de dados no layout {layout}: informe a pasta da qual foi convertido, no layout {plain}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{folder} holds no data set of ChangeMining: there is no {mark} in it.</source>
      <translation>{folder} não contém um conjunto de dados do ChangeMining: não há {mark} nela.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{path} is no record of a data set of ChangeMining.</source>
      <translation>{path} não é o registro de um conjunto de dados do ChangeMining.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{dataset} has no column {missing!r}, nor 'change_pixels': {cure}.</source>
      <translation>{dataset} não tem a coluna {missing!r}, nem 'change_pixels': {cure}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/stored.py" />
      <source>{path} is a link out of the data set, to {target}: put what it means in its place.</source>
      <translation>{path} é um link para fora do conjunto de dados, para {target}: ponha no lugar aquilo a que ele leva.</translation>
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>Choose one of APPEND and REPLACE.</source>
      <translation>Escolha um entre APPEND e REPLACE.</translation>
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>APPEND adds to data sets in the layout {plain} only: add the scene in that one, and make {layout} of it by convertdataset.</source>
      <translation>APPEND só acrescenta a conjuntos no layout {plain}: acrescente a cena naquele, e faça {layout} dele com convertdataset.</translation>
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>Nothing has changed since {path} was made: it stays as it is.</source>
      <translation>Nada mudou desde que {path} foi criado: fica como está.</translation>
    </message>
    <message>
      <location filename="../core/datasets/target.py" />
      <source>{path} was changed by another run meanwhile: run again.</source>
      <translation>{path} foi alterado por outra execução nesse meio-tempo: execute de novo.</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>, {counts} with change</source>
      <translation>, {counts} com mudança</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Patches: {counts}{changed}; {dropped}</source>
      <translation>Recortes: {counts}{changed}; {dropped}</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Edited, and so kept as they are: {kept}.</source>
      <translation>Editados, e por isso mantidos como estão: {kept}.</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>{name} (as it would be now: {beside})</source>
      <translation>{name} (como seria agora: {beside})</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>SPLIT=random puts neighbouring patches into different splits: scores on such a test set are too good (spatial autocorrelation). Prefer blocks.</source>
      <translation>SPLIT=random põe recortes vizinhos em partições diferentes: resultados em tal conjunto de teste são bons demais (autocorrelação espacial). Prefira blocks.</translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Splits: </source>
      <translation>Partições: </translation>
    </message>
    <message>
      <location filename="../core/datasets/writing.py" />
      <source>Between splits: shared pixels {about}, least distance {distance:g} m</source>
      <translation>Entre partições: pixels compartilhados {about}, menor distância {distance:g} m</translation>
    </message>
    <message>
      <location filename="../core/errors.py" />
      <source>{name} has no valid pixel: all is no data. Check the file and the chosen bands.</source>
      <translation>{name} não tem nenhum pixel válido: não há nenhum dado. Confira o arquivo e as bandas escolhidas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>To tell loss from gain both dates need red and near-infrared (B04 and B08) among the bands, which are {pairs}: choose all directions, or other bands.</source>
      <translation>Para distinguir perda de ganho as duas datas precisam de vermelho e infravermelho próximo (B04 e B08) entre as bandas, que são {pairs}: escolha todas as direções, ou outras bandas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>{name} is not a band of both dates: they share {by_name}. Leave it out of the bands.</source>
      <translation>{name} não é banda das duas datas: elas têm em comum {by_name}. Deixe-a fora das bandas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>Evidence ({method}, {plan}): {stable} of {seen} pixels looked at stayed as they were; rounds: {rounds}; scores up to {cap:.3g}</source>
      <translation>Evidência ({method}, {plan}): {stable} de {seen} pixels examinados ficaram como eram; rodadas: {rounds}; pontuações até {cap:.3g}</translation>
    </message>
    <message>
      <location filename="../core/evidence/evidence.py" />
      <source>Values of {pair}: {told}</source>
      <translation>Valores de {pair}: {told}</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>Too few pixels looked at stayed as they were ({stable} of {size}; to tell change from none {least_stable} are needed): choose clearer or larger scenes, or a larger noise.</source>
      <translation>Pixels examinados que ficaram como eram são poucos ({stable} de {size}; para distinguir mudança de nenhuma são necessários {least_stable}): escolha cenas mais limpas ou maiores, ou um ruído maior.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>Evidence needs at least two bands that both dates have, not {names} alone: choose scenes with more, or the SAVI difference.</source>
      <translation>Evidência precisa de ao menos duas bandas que as duas datas tenham, não só {names}: escolha cenas com mais, ou a diferença de SAVI.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>Too few pixels are valid at both dates where they were looked at ({pixels}; {least_pixels} are needed): choose clearer scenes, or a larger area.</source>
      <translation>Pixels válidos nas duas datas onde se examinou são poucos ({pixels}; são necessários {least_pixels}): escolha cenas mais limpas, ou uma área maior.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>The two dates have nothing in common (greatest canonical correlation {found:.2f}): check that both show the same place.</source>
      <translation>As duas datas nada têm em comum (maior correlação canônica {found:.2f}): confira se as duas mostram o mesmo lugar.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>{flat} of {date} is the same everywhere, which tells nothing: leave it out of the bands.</source>
      <translation>{flat} de {date} é igual em toda parte, o que nada diz: deixe-a fora das bandas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>The bands {told} of {date} tell each other exactly, as when one is a copy of another: leave one out of the bands.</source>
      <translation>As bandas {told} de {date} se deduzem exatamente umas das outras, como quando uma é cópia de outra: deixe uma fora das bandas.</translation>
    </message>
    <message>
      <location filename="../core/evidence/fitting.py" />
      <source>{name} at the two dates has no linear relation (slope {gain:.3g}): leave it out of the bands, or use another method.</source>
      <translation>{name} nas duas datas não tem relação linear (inclinação {gain:.3g}): deixe-a fora das bandas, ou use outro método.</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} has no pixels ({width} × {height}).</source>
      <translation>{name} não tem pixels ({width} × {height}).</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} has {width} × {height} pixels, more than the {most_read:.0e} that are worked on at once: clip it to the area first.</source>
      <translation>{name} tem {width} × {height} pixels, mais que os {most_read:.0e} com que se trabalha de uma vez: recorte-o antes pela área.</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} has no coordinate reference system: assign the right one first (Raster ▸ Projections ▸ Assign Projection).</source>
      <translation>{name} não tem sistema de referência de coordenadas: atribua antes o correto (Raster ▸ Projeções ▸ Definir projeção).</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} says of its place what is none (corner {c:g}, {f:g}, pixels of {a:g} × {e:g}): give it the right georeference first (Raster ▸ Georeferencer).</source>
      <translation>{name} diz de seu lugar o que não é lugar (canto {c:g}, {f:g}, pixels de {a:g} × {e:g}): dê-lhe antes a georreferência correta (Raster ▸ Georreferenciador).</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{name} is rotated or not north-up: warp it to a north-up grid first (Raster ▸ Projections ▸ Warp).</source>
      <translation>{name} está rotacionado ou não aponta para o norte: reprojete-o antes para uma grade com o norte acima (Raster ▸ Projeções ▸ Reprojetar coordenadas).</translation>
    </message>
    <message>
      <location filename="../core/grid.py" />
      <source>{cause} would make {cols:.4g} × {rows:.4g} pixels, more than the {most_pixels:.0e} that one raster may have: choose larger pixels or a smaller extent.</source>
      <translation>{cause} daria {cols:.4g} × {rows:.4g} pixels, mais que os {most_pixels:.0e} que um raster pode ter: escolha pixels maiores ou uma extensão menor.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/__init__.py" />
      <source>ChangeMining needs GDAL's Python bindings (osgeo), which come with every QGIS, or the library rasterio. In QGIS nothing has to be installed: run it with QGIS's own Python, or install one of them elsewhere (on Debian and Ubuntu python3-gdal or python3-rasterio). [{reasons}]</source>
      <translation>O ChangeMining precisa das ligações Python do GDAL (osgeo), que vêm com todo QGIS, ou da biblioteca rasterio. No QGIS nada precisa ser instalado: execute-o com o próprio Python do QGIS, ou instale uma delas em outro lugar (no Debian e no Ubuntu python3-gdal ou python3-rasterio). [{reasons}]</translation>
    </message>
    <message>
      <location filename="../core/io/backends/__init__.py" />
      <source>{variable} is {wanted!r}: say {known}, or take it away.</source>
      <translation>{variable} é {wanted!r}: diga {known}, ou tire-a.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/gdal_calls.py" />
      <source>{found!r} is no text in UTF-8</source>
      <translation>{found!r} não é texto em UTF-8</translation>
    </message>
    <message>
      <location filename="../core/io/backends/gdal_calls.py" />
      <source>GDAL does not say why.</source>
      <translation>O GDAL não diz por quê.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/gdal_calls.py" />
      <source>GDAL's error {code}.</source>
      <translation>Erro {code} do GDAL.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/gdal_systems.py" />
      <source>It has no place there.</source>
      <translation>Não tem lugar ali.</translation>
    </message>
    <message>
      <location filename="../core/io/backends/with_gdal.py" />
      <source>Its bands are of several types: {dtypes}.</source>
      <translation>Suas bandas são de vários tipos: {dtypes}.</translation>
    </message>
    <message>
      <location filename="../core/io/bringing.py" />
      <source>{name}: {lost} of {all} polygons cannot be brought to the raster's coordinate reference system, as they lie on the other side of the Earth, or cross the date line or a pole: correct them, or cut them to the raster.</source>
      <translation>{name}: {lost} de {all} polígonos não podem ser levados ao sistema de referência de coordenadas do raster, pois ficam do outro lado da Terra, ou cruzam a linha de data ou um polo: corrija-os, ou recorte-os pelo raster.</translation>
    </message>
    <message>
      <location filename="../core/io/crs.py" />
      <source>The coordinates cannot be brought from {crs} to {crs2}: check that both rasters' coordinate reference systems are right. [{error}]</source>
      <translation>As coordenadas não podem ser levadas de {crs} a {crs2}: confira se os sistemas de referência de coordenadas dos dois rasters estão certos. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/crs.py" />
      <source>The coordinate reference system {text!r} is not known.</source>
      <translation>O sistema de referência de coordenadas {text!r} não é conhecido.</translation>
    </message>
    <message>
      <location filename="../core/io/crs.py" />
      <source>Coordinates cannot be brought from {crs} to {other}: check that both coordinate reference systems are right. [{error}]</source>
      <translation>Coordenadas não podem ser levadas de {crs} a {other}: confira se os dois sistemas de referência de coordenadas estão certos. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/ground.py" />
      <source>Areas are those in the plane of {crs}, whose coordinates cannot be brought to longitude and latitude here: they may differ from those on the ground.</source>
      <translation>As áreas são as do plano de {crs}, cujas coordenadas não podem ser levadas aqui a longitude e latitude: podem diferir das do terreno.</translation>
    </message>
    <message>
      <location filename="../core/io/inputs.py" />
      <source>{given} is an input and lies in {folder}, which would be replaced: choose another place for the output.</source>
      <translation>{given} é uma entrada e fica em {folder}, que seria substituída: escolha outro lugar para a saída.</translation>
    </message>
    <message>
      <location filename="../core/io/inputs.py" />
      <source>{output} lies in {folder}, which is an input and stays as it is: choose a place outside of it for the output.</source>
      <translation>{output} está dentro de {folder}, que é uma entrada e fica como está: escolha para a saída um lugar fora dela.</translation>
    </message>
    <message>
      <location filename="../core/io/inputs.py" />
      <source>{place} is an input of this very step{same}: choose another name for the output.</source>
      <translation>{place} é uma entrada deste mesmo passo{same}: escolha outro nome para a saída.</translation>
    </message>
    <message>
      <location filename="../core/io/json_files.py" />
      <source>{path} cannot be read as JSON: bring the file back. [{error}]</source>
      <translation>{path} não pode ser lido como JSON: traga o arquivo de volta. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} is there, but cannot be read: choose another name, or move it away</source>
      <translation>{path} existe, mas não pode ser lido: escolha outro nome, ou mova-o</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path}: polygons are written as {drivers}: choose such a name.</source>
      <translation>{path}: polígonos são gravados como {drivers}: escolha um nome assim.</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} is there already, and the files of a shapefile cannot be replaced as a whole: choose a GeoPackage (.gpkg), or remove it first.</source>
      <translation>{path} já existe, e os arquivos de um shapefile não podem ser substituídos como um todo: escolha um GeoPackage (.gpkg), ou remova-o antes.</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} holds {others} too, which would be lost: choose another name, or a GeoPackage (.gpkg).</source>
      <translation>{path} contém também {others}, que se perderiam: escolha outro nome, ou um GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} is being edited in another program, or in QGIS: save or discard the edits and close it there, or choose another name.</source>
      <translation>{path} está em edição em outro programa, ou no QGIS: salve ou descarte as edições e feche-o lá, ou escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>{path} was changed by another program meanwhile: run again.</source>
      <translation>{path} foi alterado por outro programa nesse meio-tempo: execute de novo.</translation>
    </message>
    <message>
      <location filename="../core/io/layer_files.py" />
      <source>the polygons</source>
      <translation>os polígonos</translation>
    </message>
    <message>
      <location filename="../core/io/layer_input.py" />
      <source>{text}: behind the file only |layername=… can be told: save what is filtered as a layer of its own.</source>
      <translation>{text}: depois do arquivo só se pode dizer |layername=…: salve o que está filtrado como camada própria.</translation>
    </message>
    <message>
      <location filename="../core/io/locking.py" />
      <source>{path} is being written by another run ({holder}, since {since}): wait for its end, or choose another folder.</source>
      <translation>{path} está sendo gravada por outra execução ({holder}, desde {since}): espere seu fim, ou escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} holds several rasters: give one of them by its name: {listed}.</source>
      <translation>{name} contém vários rasters: informe um deles por seu nome: {listed}.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} is a product as downloaded: import it first (Import scene), and give the raster that it makes.</source>
      <translation>{name} é um produto como baixado: importe-o antes (Importar cena), e informe o raster gerado.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} has no band at all: choose another file.</source>
      <translation>{name} não tem banda nenhuma: escolha outro arquivo.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source> and {more} more</source>
      <translation> e mais {more}</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} is a product as downloaded: unpack it where it is packed, and give the folder of its bands to Import scene.</source>
      <translation>{name} é um produto como baixado: descompacte-o se estiver compactado, e informe a pasta de suas bandas em Importar cena.</translation>
    </message>
    <message>
      <location filename="../core/io/opening.py" />
      <source>{name} is a folder: give a raster. Of bands as downloaded Import scene makes one, from their folder.</source>
      <translation>{name} é uma pasta: informe um raster. De bandas como baixadas, Importar cena faz um, a partir da pasta delas.</translation>
    </message>
    <message>
      <location filename="../core/io/output.py" />
      <source>{path}: rasters are written as GeoTIFF, so end the name in .tif.</source>
      <translation>{path}: rasters são gravados como GeoTIFF, então termine o nome em .tif.</translation>
    </message>
    <message>
      <location filename="../core/io/output.py" />
      <source>the file came out incomplete</source>
      <translation>o arquivo saiu incompleto</translation>
    </message>
    <message>
      <location filename="../core/io/page.py" />
      <source>{name}: the report is HTML, so end its name in .html.</source>
      <translation>{name}: o relatório é HTML, então termine seu nome em .html.</translation>
    </message>
    <message>
      <location filename="../core/io/patch_files.py" />
      <source>{name} cannot be read: it is damaged. [{error}]</source>
      <translation>{name} não pode ser lido: está danificado. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/patch_files.py" />
      <source>it says of its place what is none</source>
      <translation>diz de seu lugar o que não é lugar</translation>
    </message>
    <message>
      <location filename="../core/io/reduced.py" />
      <source>{name} has a band that is a mask: it is drawn as it is.</source>
      <translation>{name} tem uma banda que é máscara: é desenhado como está.</translation>
    </message>
    <message>
      <location filename="../core/io/regions.py" />
      <source>The sieved mask cannot be written</source>
      <translation>A máscara filtrada (sieve) não pode ser gravada</translation>
    </message>
    <message>
      <location filename="../core/io/regions.py" />
      <source>The polygons cannot be rasterised</source>
      <translation>Os polígonos não podem ser rasterizados</translation>
    </message>
    <message>
      <location filename="../core/io/regions.py" />
      <source>A polygon cannot be read</source>
      <translation>Um polígono não pode ser lido</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{text!r} holds a zero character, which no path has: correct it.</source>
      <translation>{text!r} contém um caractere zero, que nenhum caminho tem: corrija.</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{text}… is {text_count} characters long, and {longest} bytes in one name: choose a shorter one ({longest_name} bytes in a name, {longest_path} characters in all).</source>
      <translation>{text}… tem {text_count} caracteres, e {longest} bytes em um nome: escolha um mais curto ({longest_name} bytes por nome, {longest_path} caracteres ao todo).</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} is a pipe, a socket or a device, not a file: take it away, or choose another.</source>
      <translation>{path} é um pipe, um soquete ou um dispositivo, não um arquivo: tire-o, ou escolha outro.</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} is larger than {most} MB, which no such file is: it is not read.</source>
      <translation>{path} é maior que {most} MB, o que nenhum arquivo assim é: não é lido.</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} cannot be read: bring it back. [{error}]</source>
      <translation>{path} não pode ser lido: traga-o de volta. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/regular.py" />
      <source>{path} is no text in UTF-8: save it as UTF-8 (in a spreadsheet “CSV UTF-8”), or bring the file back. [{error}]</source>
      <translation>{path} não é texto em UTF-8: salve-o como UTF-8 (em uma planilha “CSV UTF-8”), ou traga o arquivo de volta. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/remote.py" />
      <source>{name} states {count} bands: it is no scene's image.</source>
      <translation>{name} informa {count} bandas: não é a imagem de uma cena.</translation>
    </message>
    <message>
      <location filename="../core/io/remote.py" />
      <source>{name} holds {kinds}: it is no scene's image.</source>
      <translation>{name} contém {kinds}: não é a imagem de uma cena.</translation>
    </message>
    <message>
      <location filename="../core/io/remote.py" />
      <source>{name} is stored in blocks of {wide} × {high} pixels, which would fill the memory: it is not read.</source>
      <translation>{name} está armazenado em blocos de {wide} × {high} pixels, que encheriam a memória: não é lido.</translation>
    </message>
    <message>
      <location filename="../core/io/remote.py" />
      <source>{name} has no band {band}: it has {count}.</source>
      <translation>{name} não tem a banda {band}: tem {count}.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} has no band of measurements, only masks: choose another file.</source>
      <translation>{name} não tem banda de medidas, só máscaras: escolha outro arquivo.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} holds complex numbers, which are no reflectance, index or mask: choose a file of real numbers.</source>
      <translation>{name} contém números complexos, que não são reflectância, índice nem máscara: escolha um arquivo de números reais.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} is placed by {points} ground control points alone, not by a grid: warp it to one first (Raster ▸ Projections ▸ Warp), rather than assign it a coordinate reference system.</source>
      <translation>{name} é situado só por {points} pontos de controle, não por uma grade: reprojete-o antes para uma (Raster ▸ Projeções ▸ Reprojetar coordenadas), em vez de lhe atribuir um sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} states {count} bands, and no more than {most_bands} are read: it looks damaged, fetch it again.</source>
      <translation>{name} declara {count} bandas, e não se leem mais que {most_bands}: parece danificado, baixe-o de novo.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>Unknown resampling {resampling!r}: use one of {resamplings}.</source>
      <translation>Reamostragem desconhecida {resampling!r}: use uma destas: {resamplings}.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} does not overlap the other raster: check that both show the same place and that their coordinate reference systems are right.</source>
      <translation>{name} não se sobrepõe ao outro raster: confira se os dois mostram o mesmo lugar e se seus sistemas de referência de coordenadas estão certos.</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} has a band name that is no text in UTF-8: save it anew from QGIS (Export ▸ Save As), and name its bands there. [{error}]</source>
      <translation>{name} tem um nome de banda que não é texto em UTF-8: salve-o de novo no QGIS (Exportar ▸ Salvar como), e nomeie ali suas bandas. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} cannot be opened as a raster: choose another file, or fetch it again if it is damaged. [{error}]</source>
      <translation>{name} não pode ser aberto como raster: escolha outro arquivo, ou baixe-o de novo se estiver danificado. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{source} states the scale {scale:g} and the offset {offset:g} for band {index}, which mean nothing: set the right ones (Raster ▸ Conversion ▸ Translate, with -a_scale 1 -a_offset 0 where there are none).</source>
      <translation>{source} declara a escala {scale:g} e o deslocamento {offset:g} para a banda {index}, que nada significam: ponha os certos (Raster ▸ Converter ▸ Converter, com -a_scale 1 -a_offset 0 onde não há).</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{source} cannot be opened: {error}</source>
      <translation>{source} não pode ser aberto: {error}</translation>
    </message>
    <message>
      <location filename="../core/io/source.py" />
      <source>{name} cannot be read near row {row}, column {col}: the file looks damaged or truncated. [{error}]</source>
      <translation>{name} não pode ser lido perto da linha {row}, coluna {col}: o arquivo parece danificado ou truncado. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/io/table_files.py" />
      <source>{path}, line {line_num}: {error}: mend the line, or bring the file back.</source>
      <translation>{path}, linha {line_num}: {error}: corrija a linha, ou traga o arquivo de volta.</translation>
    </message>
    <message>
      <location filename="../core/io/table_files.py" />
      <source>{path}, line {line_num}: its cells ({cells_count}) do not match the columns ({names_count}): mend the line, or bring the file back.</source>
      <translation>{path}, linha {line_num}: as suas células ({cells_count}) não batem com as colunas ({names_count}): corrija a linha, ou traga o arquivo de volta.</translation>
    </message>
    <message>
      <location filename="../core/io/table_files.py" />
      <source>{path} is no table: its first line names a column twice, or it holds what is no text. Bring the file back.</source>
      <translation>{path} não é uma tabela: sua primeira linha nomeia uma coluna duas vezes, ou contém o que não é texto. Traga o arquivo de volta.</translation>
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>{path} cannot be read as a vector layer: choose another file</source>
      <translation>{path} não pode ser lido como camada vetorial: escolha outro arquivo</translation>
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>Two polygons cannot be compared</source>
      <translation>Dois polígonos não podem ser comparados</translation>
    </message>
    <message>
      <location filename="../core/io/vector.py" />
      <source>{path} has no layer {value}: choose another file.</source>
      <translation>{path} não tem camada {value}: escolha outro arquivo.</translation>
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>{path} cannot be written: check that the folder is writable, the disk not full and the file not open in another program. [{reason}]</source>
      <translation>{path} não pode ser gravado: confira se a pasta aceita gravação, o disco não está cheio e o arquivo não está aberto em outro programa. [{reason}]</translation>
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>The folder {parent} does not exist: create it first.</source>
      <translation>A pasta {parent} não existe: crie-a antes.</translation>
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>{path} cannot be written: the disk is full. Free some space.</source>
      <translation>{path} não pode ser gravado: o disco está cheio. Libere espaço.</translation>
    </message>
    <message>
      <location filename="../core/io/whole_files.py" />
      <source>{path} cannot be written: its path has {length} characters, and Windows allows {most} here. Choose a folder with a shorter path. [{reason}]</source>
      <translation>{path} não pode ser gravado: seu caminho tem {length} caracteres, e o Windows permite aqui {most}. Escolha uma pasta com um caminho mais curto. [{reason}]</translation>
    </message>
    <message>
      <location filename="../core/io/wkb.py" />
      <source>{of} has a polygon with a coordinate that is no number (NaN or infinite): draw it anew, or take it away (“Fix geometries” does not mend that).</source>
      <translation>{of} tem um polígono com uma coordenada que não é número (NaN ou infinito): desenhe-o de novo, ou tire-o (“Corrigir geometrias” não conserta isso).</translation>
    </message>
    <message>
      <location filename="../core/io/wkb.py" />
      <source>{of} has a polygon that cannot be read: take it away</source>
      <translation>{of} tem um polígono que não pode ser lido: tire-o</translation>
    </message>
    <message>
      <location filename="../core/io/wkb.py" />
      <source>{of} has a polygon that is damaged: take it away. [{error}]</source>
      <translation>{of} tem um polígono danificado: tire-o. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} holds whole numbers, which are digital numbers of Sentinel-1 and no calibrated backscatter: calibrate it (SNAP: Calibration, Terrain Correction), or get gamma0 as 32-bit floats.</source>
      <translation>{source} contém números inteiros, que são números digitais do Sentinel-1 e não retroespalhamento calibrado: calibre-o (SNAP: Calibration, Terrain Correction), ou obtenha gamma0 em ponto flutuante de 32 bits.</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} says that it is in {said}, but its values from {low:.4g} to {high:.4g} are {found}: correct the name of the file or of its bands.</source>
      <translation>{source} diz que está em {said}, mas seus valores de {low:.4g} a {high:.4g} são {found}: corrija o nome do arquivo ou de suas bandas.</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} holds values from {low:.4g} to {high:.4g}, which are no backscatter, neither in decibels nor in linear power: calibrate it first.</source>
      <translation>{source} contém valores de {low:.4g} a {high:.4g}, que não são retroespalhamento, nem em decibéis nem em potência linear: calibre-o antes.</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} holds amplitudes: get the same product as power or in decibels.</source>
      <translation>{source} contém amplitudes: obtenha o mesmo produto como potência ou em decibéis.</translation>
    </message>
    <message>
      <location filename="../core/landcover/backscatter.py" />
      <source>{source} has no valid pixel where it was looked at.</source>
      <translation>{source} não tem nenhum pixel válido onde se examinou.</translation>
    </message>
    <message>
      <location filename="../core/landcover/build.py" />
      <source>COARSE_LABELS is given, but the class table {table} has one level only: add the coarse classes with level 1, or leave COARSE_LABELS out.</source>
      <translation>COARSE_LABELS é dado, mas a tabela de classes {table} só tem um nível: acrescente as classes gerais com nível 1, ou deixe COARSE_LABELS de fora.</translation>
    </message>
    <message>
      <location filename="../core/landcover/build.py" />
      <source>The data set that it should be added to maps fine classes to coarse ones in another way: use the class table that it was made with.</source>
      <translation>O conjunto de dados a que se juntaria mapeia as classes finas nas gerais de outro modo: use a tabela de classes com que foi feito.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name}: {row!r} has the colour {text!r}: write it as #ceef62, or as red, green and blue from 0 to 255 with spaces between, 206 239 98.</source>
      <translation>{name}: {row!r} tem a cor {text!r}: escreva-a como #ceef62, ou como vermelho, verde e azul de 0 a 255 com espaços entre eles, 206 239 98.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>The class table {path} cannot be read: give a CSV file, or a preset ({class_tables}).</source>
      <translation>A tabela de classes {path} não pode ser lida: informe um arquivo CSV, ou uma predefinição ({class_tables}).</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>no column {missing!r}</source>
      <translation>nenhuma coluna {missing!r}</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>no class</source>
      <translation>nenhuma classe</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{path} has {what}: the first line of a class table is id,name,colour, or level,id,name,colour,parent for two levels, with one class in every line below.</source>
      <translation>{path} tem {what}: a primeira linha de uma tabela de classes é id,name,colour, ou level,id,name,colour,parent para dois níveis, com uma classe em cada linha abaixo.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name}: {row!r} has the id {text!r}: give a whole number from 0 to 254 (255 means ignore).</source>
      <translation>{name}: {row!r} tem o id {text!r}: informe um número inteiro de 0 a 254 (255 significa ignorar).</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name} names parents, but has one level of classes only: add the classes that these belong to, with level 1, and give the others level 2.</source>
      <translation>{name} nomeia pais, mas só tem um nível de classes: acrescente as classes a que estas pertencem, com nível 1, e dê às outras o nível 2.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{path}: {row!r} has the level {row2!r}: 1 is the coarse one, 2 the fine one.</source>
      <translation>{path}: {row!r} tem o nível {row2!r}: 1 é o geral, 2 o fino.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name} has the {what} {value!r} {count} times in one level.</source>
      <translation>{name} tem {what} {value!r} {count} vezes em um nível.</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>names the parent {row!r}</source>
      <translation>nomeia o pai {row!r}</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>names no parent</source>
      <translation>não nomeia pai</translation>
    </message>
    <message>
      <location filename="../core/landcover/classes.py" />
      <source>{name}: class {row} ({row2}) {what}: give the id or the name of a class of level 1 ({known}).</source>
      <translation>{name}: a classe {row} ({row2}) {what}: informe o id ou o nome de uma classe de nível 1 ({known}).</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>Labels: {present_count} of the {plan_count} classes of {name}, pixels to be ignored: {seen}</source>
      <translation>Rótulos: {present_count} das {plan_count} classes de {name}, pixels a ignorar: {seen}</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{maps} break the mapping of {name}: {seen} (pixels). Correct the parents in the table, or one of the maps.</source>
      <translation>{maps} quebram o mapeamento de {name}: {seen} (pixels). Corrija os pais na tabela, ou um dos mapas.</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} agrees with {name2} in every pixel.</source>
      <translation>{name} concorda com {name2} em todo pixel.</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} holds more than {most} {kind}, so it is no map of classes: give one without shading, smoothing or JPEG compression.</source>
      <translation>{name} contém mais de {most} {kind}, portanto não é um mapa de classes: informe um sem sombreado, suavização ou compressão JPEG.</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} holds {kind} that the class table {name2} has not: {strange} (pixels). Add them to the table, correct the map, or {remedy}.</source>
      <translation>{name} contém {kind} que a tabela de classes {name2} não tem: {strange} (pixels). Acrescente-os à tabela, corrija o mapa, ou {remedy}.</translation>
    </message>
    <message>
      <location filename="../core/landcover/labels.py" />
      <source>{name} holds colours that are ignored: {strange} (pixels).</source>
      <translation>{name} contém cores que são ignoradas: {strange} (pixels).</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>recode them to 255 (ignore)</source>
      <translation>recodifique-os para 255 (ignorar)</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>set UNKNOWN_COLOURS=ignore</source>
      <translation>ponha UNKNOWN_COLOURS=ignore</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>The polygon layer</source>
      <translation>A camada de polígonos</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{source} has {source_count} bands: labels are one band of class ids, or red, green and blue, with or without transparency.</source>
      <translation>{source} tem {source_count} bandas: rótulos são uma banda de ids de classe, ou vermelho, verde e azul, com ou sem transparência.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>The polygons name classes that the class table has not: {strange} (how many polygons). Correct their class field, or add the classes to the table.</source>
      <translation>Os polígonos nomeiam classes que a tabela de classes não tem: {strange} (quantos polígonos). Corrija o campo de classe, ou acrescente as classes à tabela.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>UNCOVERED is {uncovered!r}, which is no class of the table: give a class's id or name, or nothing for ignore.</source>
      <translation>UNCOVERED é {uncovered!r}, que não é classe da tabela: informe o id ou o nome de uma classe, ou nada para ignorar.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>No polygon lies on the images: check that both show the same place.</source>
      <translation>Nenhum polígono está sobre as imagens: confira se os dois mostram o mesmo lugar.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source> and {shown} more</source>
      <translation> e mais {shown}</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{name} declares {id} as no data, but {id} is {taken!r} in the class table, and such pixels would be ignored: take the nodata value away (gdal_edit.py -unsetnodata), or the class.</source>
      <translation>{name} declara {id} como sem dados, mas {id} é {taken!r} na tabela de classes, e tais pixels seriam ignorados: tire o valor sem dados (gdal_edit.py -unsetnodata), ou a classe.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{name} has three bands of {dtype}: a map in colours has red, green and blue from 0 to 255 (uint8), a map of class ids one band.</source>
      <translation>{name} tem três bandas de {dtype}: um mapa em cores tem vermelho, verde e azul de 0 a 255 (uint8), um mapa de ids de classe uma banda.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{source} has a colour table in which {id} has the colour of {name!r}, not of {name2!r}, so its values are no class ids: expand its colours first (gdal_translate -expand rgb), or take the table away.</source>
      <translation>{source} tem uma tabela de cores em que {id} tem a cor de {name!r}, não de {name2!r}, de modo que seus valores não são ids de classe: expanda antes suas cores (gdal_translate -expand rgb), ou tire a tabela.</translation>
    </message>
    <message>
      <location filename="../core/landcover/maps.py" />
      <source>{same} have the same colour {color} in the class table, so {name} cannot be read: give every class a colour of its own, or labels as class ids.</source>
      <translation>{same} têm a mesma cor {color} na tabela de classes, de modo que {name} não pode ser lido: dê a cada classe sua própria cor, ou os rótulos como ids de classe.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>, brought to {unit}</source>
      <translation>, levado a {unit}</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>its values hold the +1000 of products since January 2022 ({reason})</source>
      <translation>seus valores contêm os +1000 dos produtos desde janeiro de 2022 ({reason})</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{name} ({source}): {sign}. Patches keep the values as they are; import the scene first (importscene) for reflectance × 10000 without the offset.</source>
      <translation>{name} ({source}): {sign}. Os recortes mantêm os valores como são; importe antes a cena (importscene) para reflectância × 10000 sem o deslocamento.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>MODALITIES is empty: give at least one raster.</source>
      <translation>MODALITIES está vazio: informe ao menos um raster.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>NAMES ({given_count}: {given}) and the rasters of MODALITIES ({paths_count}) differ in number: give one name for every raster, in the same order.</source>
      <translation>NAMES ({given_count}: {given}) e os rasters de MODALITIES ({paths_count}) diferem em número: informe um nome para cada raster, na mesma ordem.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>RESAMPLING is {resampling!r}: give one of {resamplings}, or one for every raster ({paths_count}) with commas between.</source>
      <translation>RESAMPLING é {resampling!r}: informe um destes: {resamplings}, ou um para cada raster ({paths_count}) com vírgulas entre eles.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>NODATA is {nodata!r}: give one value for all rasters, or one for every raster ({paths_count}) with commas between.</source>
      <translation>NODATA é {nodata!r}: informe um valor para todos os rasters, ou um para cada raster ({paths_count}) com vírgulas entre eles.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>MODALITIES has the same raster twice: choose different ones.</source>
      <translation>MODALITIES tem o mesmo raster duas vezes: escolha diferentes.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>BACKSCATTER is {backscatter}, but no modality is known as Sentinel-1: call its bands VV and VH in their descriptions, or leave BACKSCATTER at keep.</source>
      <translation>BACKSCATTER é {backscatter}, mas nenhuma modalidade é conhecida como Sentinel-1: chame suas bandas VV e VH em suas descrições, ou deixe BACKSCATTER em keep.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{name} ({source}): backscatter in {found}{told}.</source>
      <translation>{name} ({source}): retroespalhamento em {found}{told}.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>the +1000 of products since January 2022 seems to be left in: its darkest pixels would have a reflectance of {low:.3f} to {high:.3f}</source>
      <translation>parece que ficaram os +1000 dos produtos desde janeiro de 2022: seus pixels mais escuros teriam uma reflectância de {low:.3f} a {high:.3f}</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>NAMES has {name!r}, which stands for the labels: choose another.</source>
      <translation>NAMES tem {name!r}, que representa os rótulos: escolha outro.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>A folder of patches cannot be called {name!r}: use letters, digits, '_' and '-', none of {taken}, and no name that Windows keeps (con, nul).</source>
      <translation>Uma pasta de recortes não pode se chamar {name!r}: use letras, algarismos, '_' e '-', nenhum de {taken}, e nenhum nome que o Windows reserva (con, nul).</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>Two folders of patches would be called {name!r}: give every modality a name of its own, and tell the levels apart with {{n}} (number of classes) or {{level}} in LABEL_FOLDER and EDGE_FOLDER.</source>
      <translation>Duas pastas de recortes se chamariam {name!r}: dê a cada modalidade um nome próprio, e distinga os níveis com {{n}} (número de classes) ou {{level}} em LABEL_FOLDER e EDGE_FOLDER.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>read with whole-pixel offsets, not resampled</source>
      <translation>lida com deslocamento de pixels inteiros, não reamostrada</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>resampled once to its grid ({how})</source>
      <translation>reamostrada uma vez para a grade dela ({how})</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{modality} ({source}) lies on another grid than {first}: {way}.</source>
      <translation>{modality} ({source}) está em outra grade que {first}: {way}.</translation>
    </message>
    <message>
      <location filename="../core/landcover/modalities.py" />
      <source>{name}: {error} Its values are kept as they are.</source>
      <translation>{name}: {error} Seus valores são mantidos como são.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>OUTPUT and MODEL are one file ({path}): give them names of their own.</source>
      <translation>OUTPUT e MODEL são um mesmo arquivo ({path}): dê a cada um seu próprio nome.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Learnt from {size} answers, {truth} of change; by trees that had not seen them {agreement:.1%} are right, by the evidence alone {evidence_agreement:.1%}</source>
      <translation>Aprendido de {size} respostas, {truth} de mudança; por árvores que não as tinham visto {agreement:.1%} estão certas, só pela evidência {evidence_agreement:.1%}</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Answers where no pixel is valid, which do not count: {unknown}.</source>
      <translation>Respostas onde nenhum pixel é válido, que não contam: {unknown}.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Fewer than {enough} answers are seldom better than the evidence alone.</source>
      <translation>Menos de {enough} respostas raramente são melhores que só a evidência.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Answers that contradict the others, to look at again: {size}.</source>
      <translation>Respostas que contradizem as outras, a conferir de novo: {size}.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>The evidence alone agrees as well with the answers: give more of them.</source>
      <translation>A evidência sozinha concorda igualmente com as respostas: dê mais delas.</translation>
    </message>
    <message>
      <location filename="../core/learning/change.py" />
      <source>Answers that are in the model to start from, too, and count once: {twice}.</source>
      <translation>Respostas que também estão no modelo de partida, e contam uma vez: {twice}.</translation>
    </message>
    <message>
      <location filename="../core/learning/features.py" />
      <source>{source} was learnt from answers and would tell them again: give change evidence or a difference.</source>
      <translation>{source} foi aprendido de respostas e as repetiria: informe evidência de mudança ou uma diferença.</translation>
    </message>
    <message>
      <location filename="../core/learning/features.py" />
      <source>The evidence {source} is on another grid than T1 ({name}): make it from these two scenes.</source>
      <translation>A evidência {source} está em outra grade que T1 ({name}): faça-a destas duas cenas.</translation>
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>The model was learnt from other bands than these scenes have ({apart}): start from one of the same bands, or from none.</source>
      <translation>O modelo foi aprendido de outras bandas que as destas cenas ({apart}): parta de um das mesmas bandas, ou de nenhum.</translation>
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>The model was learnt with other evidence ({theirs}) than this is ({ours}): give evidence made as there, or start from another model or from none.</source>
      <translation>O modelo foi aprendido com outra evidência ({theirs}) que esta ({ours}): informe evidência feita como lá, ou parta de outro modelo ou de nenhum.</translation>
    </message>
    <message>
      <location filename="../core/learning/learning.py" />
      <source>Of answers on valid pixels at least 2 of each kind are needed (change: {changed}, no change: {unchanged}): accept and reject more polygons first.</source>
      <translation>De respostas em pixels válidos são necessárias ao menos 2 de cada tipo (mudança: {changed}, sem mudança: {unchanged}): aceite e rejeite antes mais polígonos.</translation>
    </message>
    <message>
      <location filename="../core/learning/model_file.py" />
      <source>choose a file that Learn change wrote</source>
      <translation>escolha um arquivo que Aprender mudança gravou</translation>
    </message>
    <message>
      <location filename="../core/learning/model_file.py" />
      <source>a number of 32 bits</source>
      <translation>um número de 32 bits</translation>
    </message>
    <message>
      <location filename="../core/learning/model_file.py" />
      <source>names of their own, one of them 'evidence'</source>
      <translation>nomes próprios, um deles 'evidence'</translation>
    </message>
    <message>
      <location filename="../core/many/cells.py" />
      <source>CELL is {side:g} m, and a patch (with its BUFFER) reaches over more: give a larger one, at least twice a patch's side.</source>
      <translation>CELL é {side:g} m, e um recorte (com seu BUFFER) alcança mais: informe um maior, ao menos o dobro do lado de um recorte.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>A worker is gone; pairs still to be done: {count}.</source>
      <translation>Um processo de trabalho parou; pares ainda por fazer: {count}.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>its worker died {tries} times: there may be too little memory. Run with fewer workers.</source>
      <translation>seu processo de trabalho morreu {tries} vezes: pode haver memória de menos. Execute com menos processos.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>Products as downloaded are imported into {folder}, each once: it may be deleted when no more pairs come.</source>
      <translation>Os produtos como baixados são importados para {folder}, cada um uma só vez: a pasta pode ser apagada quando não vierem mais pares.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>Workers end before they finish anything: there may be too little memory, or the scheduler is gone. What is finished stays for the next run. [{error}]</source>
      <translation>Os processos de trabalho terminam antes de concluir algo: pode haver memória de menos, ou o escalonador parou. O que está pronto fica para a próxima execução. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>The run was stopped elsewhere: run again.</source>
      <translation>A execução foi parada em outro lugar: execute de novo.</translation>
    </message>
    <message>
      <location filename="../core/many/engine.py" />
      <source>Threshold of all pairs: {threshold:.6g}</source>
      <translation>Limiar de todos os pares: {threshold:.6g}</translation>
    </message>
    <message>
      <location filename="../core/many/executors.py" />
      <source>Give the address of a scheduler, or how many local workers to use.</source>
      <translation>Informe o endereço de um escalonador, ou quantos processos locais usar.</translation>
    </message>
    <message>
      <location filename="../core/many/executors.py" />
      <source>Dask's distributed is not installed: install it (pip install distributed, or python3-distributed on Debian), or use processes. [{error}]</source>
      <translation>O distributed do Dask não está instalado: instale-o (pip install distributed, ou python3-distributed no Debian), ou use processos. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/executors.py" />
      <source>No scheduler of Dask with workers answers at {address}: check the address, and that both run. [{error}]</source>
      <translation>Nenhum escalonador do Dask com processos responde em {address}: confira o endereço, e se ambos estão em execução. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>patches left out: {count} of {all}. Its row says {split}, and another one above it another split for the same ground (row {rows}). Give them the same split, or leave the column empty.</source>
      <translation>recortes que ficam de fora: {count} de {all}. Sua linha diz {split}, e outra acima dela diz outra partição para o mesmo terreno (linha {rows}). Dê a elas a mesma partição, ou deixe a coluna vazia.</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>patches left out: {count} of {all}. Its row says {split}, and the file of cells another split for their ground.</source>
      <translation>recortes que ficam de fora: {count} de {all}. Sua linha diz {split}, e o arquivo de células diz outra partição para o terreno deles.</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>No pair could be used. The first: {first}</source>
      <translation>Nenhum par pôde ser usado. O primeiro: {first}</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>Patches: {patches}, {changed} of them with change; pairs: {pairs}</source>
      <translation>Recortes: {patches}, {changed} deles com mudança; pares: {pairs}</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>No patch is in {empty}: there are too few cells of ground to deal. Lower CELL, or change the splits in {cells} and run again.</source>
      <translation>Nenhum recorte em {empty}: há poucas células de terreno a distribuir. Diminua CELL, ou mude as partições em {cells} e execute de novo.</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>No patch in {names} has change, so that none can be learnt or measured there: lower CELL, or change the splits in {cells} and run again.</source>
      <translation>Nenhum recorte de {names} tem mudança, de modo que ali não se pode aprender nem medir: diminua CELL, ou mude as partições em {cells} e execute de novo.</translation>
    </message>
    <message>
      <location filename="../core/many/finish.py" />
      <source>The pair {id} was not cut: do that first.</source>
      <translation>O par {id} não foi cortado: faça isso antes.</translation>
    </message>
    <message>
      <location filename="../core/many/measured.py" />
      <location filename="../core/many/pooling.py" />
      <source>{path} cannot be read: run again. [{error}]</source>
      <translation>{path} não pode ser lido: execute de novo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>{path} has no plan yet: make it first (plan).</source>
      <translation>{path} ainda não tem plano: faça-o antes (plan).</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>No pair has a patch to export{why}.</source>
      <translation>Nenhum par tem recorte a exportar{why}.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>its scenes and labels are those of row {row} ({twin}), so that every patch would be there twice: take one of the rows away.</source>
      <translation>suas cenas e rótulos são os da linha {row} ({twin}), de modo que cada recorte apareceria duas vezes: retire uma das linhas.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>{path} is no plan: make it again. [{error}]</source>
      <translation>{path} não é um plano: faça-o de novo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>The pair {id} was not surveyed: do that first.</source>
      <translation>O par {id} não foi examinado (survey): faça isso antes.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>{path}, line {line}: the split is {split!r}: write one of {names}.</source>
      <translation>{path}, linha {line}: a partição é {split!r}: escreva uma destas: {names}.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source>{path}, line {line}: {cell!r} is no cell: leave that column as it was.</source>
      <translation>{path}, linha {line}: {cell!r} não é uma célula: deixe essa coluna como estava.</translation>
    </message>
    <message>
      <location filename="../core/many/plan.py" />
      <source> ({failed})</source>
      <translation> ({failed})</translation>
    </message>
    <message>
      <location filename="../core/many/pooling.py" />
      <source>{path} holds no threshold: take it away, and run again.</source>
      <translation>{path} não contém um limiar: tire-o, e execute de novo.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>the split is {split!r}: write one of {names}, or nothing where it is to be dealt.</source>
      <translation>a partição é {split!r}: escreva uma destas: {names}, ou nada onde deve ser distribuída.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>the split is {split!r}, and of SPLIT={method} come {names} alone: leave the column split empty, or use SPLIT=blocks.</source>
      <translation>a partição é {split!r}, e de SPLIT={method} só vêm {names}: deixe a coluna split vazia, ou use SPLIT=blocks.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>{path} holds files of no run over many pairs, and the run would be kept there: choose another data set folder, or move these files away.</source>
      <translation>{path} contém arquivos de nenhuma execução sobre muitos pares, e a execução ficaria ali: escolha outra pasta do conjunto de dados, ou mova esses arquivos.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>{path} holds no run over many pairs: there is no {run} in it.</source>
      <translation>{path} não contém uma execução sobre muitos pares: não há {run} nela.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>CELL is {cell:g}: give metres of ground that stay in one split, from 100 to 1000000.</source>
      <translation>CELL é {cell:g}: informe metros de terreno que ficam em uma partição, de 100 a 1000000.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>SPLIT={split} knows one scene alone: for many pairs use blocks, whose blocks are cells of ground, folds, none, or a column split in the table.</source>
      <translation>SPLIT={split} só conhece uma cena: para muitos pares use blocks, cujos blocos são células de terreno, folds, none, ou uma coluna split na tabela.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>There is no row {number}: the table has {count}.</source>
      <translation>Não há linha {number}: a tabela tem {count}.</translation>
    </message>
    <message>
      <location filename="../core/many/run_folder.py" />
      <source>{path} is no run of this version: begin a new one. [{error}]</source>
      <translation>{path} não é uma execução desta versão: comece outra. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/many/scenes.py" />
      <location filename="../core/scenes/products.py" />
      <source>{text} does not exist: check the path.</source>
      <translation>{text} não existe: confira o caminho.</translation>
    </message>
    <message>
      <location filename="../core/many/scenes.py" />
      <source>a scene of a catalogue needs the column extent, as xmin,xmax,ymin,ymax [EPSG:code]; it is {extent!r}.</source>
      <translation>uma cena de um catálogo precisa da coluna extent, como xmin,xmax,ymin,ymax [EPSG:código]; ela é {extent!r}.</translation>
    </message>
    <message>
      <location filename="../core/many/survey.py" />
      <source>{path} is in another coordinate reference system than {t1}: reproject it first.</source>
      <translation>{path} está em outro sistema de referência de coordenadas que {t1}: reprojete-o antes.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>Row {row}, {id}: {message}</source>
      <translation>Linha {row}, {id}: {message}</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name}, row {number}</source>
      <translation>{name}, linha {number}</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name} has no row: give one pair in every row.</source>
      <translation>{name} não tem linhas: informe um par em cada linha.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: {value!r} in the column {column} cannot be part of file names everywhere: use letters, digits, '-', '.' and single '_', and no name that Windows keeps (con, nul).</source>
      <translation>{at}: {value!r} na coluna {column} não pode fazer parte de nomes de arquivo em todo lugar: use letras, algarismos, '-', '.' e '_' simples, e nenhum nome que o Windows reserva (con, nul).</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: {value} stands in the column {column} twice: give every pair an id (and a prefix) of its own.</source>
      <translation>{at}: {value} está duas vezes na coluna {column}: dê a cada par um id (e um prefix) próprio.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: there are a mask and polygons, and labels come from one of them: leave the other empty.</source>
      <translation>{at}: há uma máscara e polígonos, e os rótulos vêm de um deles: deixe o outro vazio.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: {id} has the scenes and labels of row {row} ({twin}), so that every patch would be there twice: take one of the rows away.</source>
      <translation>{at}: {id} tem as cenas e os rótulos da linha {row} ({twin}), de modo que todo recorte estaria lá duas vezes: tire uma das linhas.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{at}: {text} in the column {column} has letters that cannot be read: save the table as "CSV UTF-8".</source>
      <translation>{at}: {text} na coluna {column} tem letras que não podem ser lidas: salve a tabela como "CSV UTF-8".</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name} has no column {column}: a table of pairs has the columns id, t1 and t2, and may have mask, polygons, review, split and prefix.</source>
      <translation>{name} não tem a coluna {column}: uma tabela de pares tem as colunas id, t1 e t2, e pode ter mask, polygons, review, split e prefix.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name}, row {number}: {column} is empty: fill it in, or take the row away.</source>
      <translation>{name}, linha {number}: {column} está vazia: preencha-a, ou tire a linha.</translation>
    </message>
    <message>
      <location filename="../core/many/table.py" />
      <source>{name} has the column {column} twice: give one of them another name.</source>
      <translation>{name} tem a coluna {column} duas vezes: dê a uma delas outro nome.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{source} is not a mask: its values are {dtype}, but 0, 1 and 255 are expected. Make it with thresholdmask.</source>
      <translation>{source} não é uma máscara: seus valores são {dtype}, mas esperam-se 0, 1 e 255. Faça-a com thresholdmask.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{source} declares {nodata:g} as no data, so such pixels would be ignored, not counted: take the nodata value away (gdal_edit.py -unsetnodata).</source>
      <translation>{source} declara {nodata:g} como sem dados, e tais pixels seriam ignorados, não contados: tire o valor sem dados (gdal_edit.py -unsetnodata).</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{source} holds 255 but nowhere 1, which is change in a mask of 0 (no change), 1 and 255 (ignore). Recode it; if 255 is no data, set it as the file's nodata value.</source>
      <translation>{source} contém 255 mas em lugar nenhum 1, que é mudança em uma máscara de 0 (sem mudança), 1 e 255 (ignorar). Recodifique-a; se 255 é sem dados, ponha-o como valor sem dados do arquivo.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{name} holds {other}: a change mask has 0 (no change), 1 (change) and 255 (ignore) only. Recode it first.</source>
      <translation>{name} contém {other}: uma máscara de mudança só tem 0 (sem mudança), 1 (mudança) e 255 (ignorar). Recodifique-a antes.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{name} is {pixels}: it must be 0 (off) or more pixels.</source>
      <translation>{name} é {pixels}: tem de ser 0 (desligado) ou mais pixels.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>SEED_VALUE is {seed_value}: it must be 0 (off) or a magnitude above it.</source>
      <translation>SEED_VALUE é {seed_value}: tem de ser 0 (desligado) ou uma magnitude acima disso.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>SEED_VALUE {seed_value:g} is below the threshold {threshold:.4g}, so it would keep every region: give a larger one, or 0 to switch it off.</source>
      <translation>SEED_VALUE {seed_value:g} está abaixo do limiar {threshold:.4g}, e manteria toda região: informe um maior, ou 0 para desligar.</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>Threshold ({method}, {direction}): {threshold:.6g}</source>
      <translation>Limiar ({method}, {direction}): {threshold:.6g}</translation>
    </message>
    <message>
      <location filename="../core/masks/mask.py" />
      <source>{name} is change evidence: which direction counts was chosen when it was made.</source>
      <translation>{name} é evidência de mudança: a direção que conta foi escolhida quando foi feita.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{change} is on another grid than the mask {source}: give the difference that the mask was made from.</source>
      <translation>{change} está em outra grade que a máscara {source}: informe a diferença de que a máscara foi feita.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>MIN_AREA is {min_area}: it must be 0 (off) or more pixels.</source>
      <translation>MIN_AREA é {min_area}: tem de ser 0 (desligado) ou mais pixels.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>Polygons: {count}</source>
      <translation>Polígonos: {count}</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>Candidates that nobody decided on count as {unreviewed}: {undecided} of {total} polygons</source>
      <translation>Candidatos sem decisão contam como {unreviewed}: {undecided} de {total} polígonos</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <location filename="../core/review/preparing.py" />
      <source>No polygon lies on {source}: check that both show the same place.</source>
      <translation>Nenhum polígono está sobre {source}: confira se os dois mostram o mesmo lugar.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>A polygon has the status {status!r}: use one of {status2}.</source>
      <translation>Um polígono tem o status {status!r}: use um destes: {status2}.</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{told}, though the review has begun (UNREVIEWED).</source>
      <translation>{told}, embora a revisão tenha começado (UNREVIEWED).</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{told}, as the review has begun (UNREVIEWED).</source>
      <translation>{told}, pois a revisão começou (UNREVIEWED).</translation>
    </message>
    <message>
      <location filename="../core/masks/polygons.py" />
      <source>{told}; no polygon has a verdict yet (UNREVIEWED).</source>
      <translation>{told}; nenhum polígono tem veredito ainda (UNREVIEWED).</translation>
    </message>
    <message>
      <location filename="../core/masks/sensitivity.py" />
      <location filename="../core/patch_grid.py" />
      <source>SIZE is {size}: a patch has at least 1 pixel (128 is usual).</source>
      <translation>SIZE é {size}: um recorte tem ao menos 1 pixel (o usual é 128).</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>All valid pixels of {name} have the same value ({minimum:.6g}): there is no change to find. Check that T1 and T2 are two different dates.</source>
      <translation>Todos os pixels válidos de {name} têm o mesmo valor ({minimum:.6g}): não há mudança a encontrar. Confira se T1 e T2 são duas datas diferentes.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>{source} holds {worst:.6g}, and no difference of SAVI is beyond ±{most:g}: it holds no data that it does not say (set its no data value), or is no SAVI difference.</source>
      <translation>{source} contém {worst:.6g}, e nenhuma diferença de SAVI passa de ±{most:g}: contém um valor sem dados que não declara (ponha seu valor sem dados), ou não é diferença de SAVI.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>The minimum-error method (kittler) finds no two classes in this difference: use another METHOD.</source>
      <translation>O método do erro mínimo (kittler) não encontra duas classes nesta diferença: use outro METHOD.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>between 0 and 100</source>
      <translation>entre 0 e 100</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>more than 0</source>
      <translation>mais que 0</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>VALUE is {value:g}: for METHOD {method} it must be {limits}.</source>
      <translation>VALUE é {value:g}: para METHOD {method} tem de ser {limits}.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>METHOD {method} gives {threshold:.4g} for {direction}, which is no magnitude above 0: most pixels changed. Use a larger VALUE or METHOD=fixed.</source>
      <translation>METHOD {method} dá {threshold:.4g} para {direction}, que não é magnitude acima de 0: a maioria dos pixels mudou. Use um VALUE maior ou METHOD=fixed.</translation>
    </message>
    <message>
      <location filename="../core/masks/threshold.py" />
      <source>No {direction} of different strengths is in this difference: use another DIRECTION or METHOD=fixed.</source>
      <translation>Não há {direction} de forças diferentes nesta diferença: use outra DIRECTION ou METHOD=fixed.</translation>
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>1 verdict of a review</source>
      <translation>1 veredito de uma revisão</translation>
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>{count} verdicts of a review</source>
      <translation>{count} vereditos de uma revisão</translation>
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>{path} holds {count}, which would be lost: choose another name, or ask for REPLACE.</source>
      <translation>{path} contém {count}, que se perderiam: escolha outro nome, ou peça REPLACE.</translation>
    </message>
    <message>
      <location filename="../core/masks/verdicts.py" />
      <source>{path} cannot be read, so that nobody knows whether it holds verdicts: choose another name, or move it away. [{error}]</source>
      <translation>{path} não pode ser lido, e ninguém sabe se contém vereditos: escolha outro nome, ou mova-o. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/pairs/brightness.py" />
      <location filename="../core/scenes/scene.py" />
      <source>scale and offset tags of the file</source>
      <translation>tags de escala e deslocamento do arquivo</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>{share:.1%} of the shared pixels are valid at both dates</source>
      <translation>{share:.1%} dos pixels compartilhados são válidos nas duas datas</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Clouds</source>
      <translation>Nuvens</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Clouds and shadows show as change: mask them (importscene, MASK_CLASSES).</source>
      <translation>Nuvens e sombras aparecem como mudança: mascare-as (importscene, MASK_CLASSES).</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>{cloudy} looks cloudy, hazy or snowy there, which shows as change: choose a clearer date, or mask it (importscene, MASK_CLASSES).</source>
      <translation>{cloudy} parece ter ali nuvem, névoa ou neve, o que aparece como mudança: escolha uma data mais limpa, ou mascare (importscene, MASK_CLASSES).</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Mask what is left of them.</source>
      <translation>Mascare o que resta delas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Thin clouds and shadows are not seen so.</source>
      <translation>Nuvens finas e sombras não se veem assim.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>There is nothing to compare: choose other dates or fewer masks.</source>
      <translation>Não há o que comparar: escolha outras datas ou menos máscaras.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Neither a scene classification (SCL) nor a blue band comes with the scenes: look for clouds in the pictures.</source>
      <translation>As cenas não trazem classificação de cena (SCL) nem banda azul: procure nuvens nas imagens.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>bright and white at one date only: {seen}</source>
      <translation>claros e brancos em uma só data: {seen}</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>Few patches will be left: choose clearer dates, or lower MIN_VALID.</source>
      <translation>Vão sobrar poucos recortes: escolha datas mais limpas, ou diminua MIN_VALID.</translation>
    </message>
    <message>
      <location filename="../core/pairs/clear_findings.py" />
      <source>The rest becomes the ignore value.</source>
      <translation>O resto vira o valor ignorado.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>{first} and {second}; days between them: {between}, days of year apart: {apart}</source>
      <translation>{first} e {second}; dias entre elas: {between}, distância em dias do ano: {apart}</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Season</source>
      <translation>Estação do ano</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>T2 is earlier than T1, so gains and losses are swapped: swap the scenes.</source>
      <translation>T2 é anterior a T1, de modo que ganhos e perdas ficam trocados: troque as cenas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Both scenes are of one day: choose the right file for one of them.</source>
      <translation>As duas cenas são do mesmo dia: escolha o arquivo certo para uma delas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Different seasons: leaves, crops and drought alone can move SAVI beyond any threshold on most pixels; choose dates at most {season_warn} days of year apart.</source>
      <translation>Estações diferentes: folhas, culturas e seca sozinhas podem mover o SAVI além de qualquer limiar na maioria dos pixels; escolha datas com no máximo {season_warn} dias do ano de distância.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>One season.</source>
      <translation>Uma só estação.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Sun and orbit</source>
      <translation>Sol e órbita</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Shadows differ in length and slopes in brightness: expect false change in relief.</source>
      <translation>As sombras diferem em comprimento e as encostas em brilho: espere mudança falsa no relevo.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Another orbit looks from another side: slopes and tall trees may differ a little.</source>
      <translation>Outra órbita olha de outro lado: encostas e árvores altas podem diferir um pouco.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Light and view are much the same.</source>
      <translation>Luz e visada são quase as mesmas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>Check that both dates are of one season; leaves, crops and drought move SAVI too.</source>
      <translation>Confira se as duas datas são de uma só estação; folhas, culturas e seca também movem o SAVI.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>the date of {missing} is not known</source>
      <translation>a data de {missing} não é conhecida</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>sun elevation {first:.0f}° and {second:.0f}°</source>
      <translation>elevação do sol {first:.0f}° e {second:.0f}°</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>The scenes' metadata do not say.</source>
      <translation>Os metadados das cenas não dizem.</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>both of orbit {orbits}</source>
      <translation>ambas da órbita {orbits}</translation>
    </message>
    <message>
      <location filename="../core/pairs/date_findings.py" />
      <source>orbits {orbits} and {orbits2}</source>
      <translation>órbitas {orbits} e {orbits2}</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>{source} has {source_count} bands, but {what} is a raster of one band: make it with the step before this one.</source>
      <translation>{source} tem {source_count} bandas, mas {what} é um raster de uma banda: faça-o com o passo anterior a este.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 was made with soil factor {first} and T2 with {second}: their difference means nothing. Make both with the same SOIL_FACTOR.</source>
      <translation>T1 foi feito com fator de solo {first} e T2 com {second}: sua diferença nada significa. Faça os dois com o mesmo SOIL_FACTOR.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 and T2 are indices already: {unused} not used.</source>
      <translation>T1 e T2 já são índices: {unused} sem uso.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T1 ({name}) is {kinds} and T2 ({name2}) {kinds2}: give two indices or two scenes.</source>
      <translation>T1 ({name}) é {kinds} e T2 ({name2}) {kinds2}: informe dois índices ou duas cenas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>it is read with whole-pixel offsets, not resampled</source>
      <translation>é lida com deslocamento de pixels inteiros, não reamostrada</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>it is resampled once to T1's grid ({resampling})</source>
      <translation>é reamostrada uma vez para a grade de T1 ({resampling})</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>coordinate reference system</source>
      <translation>sistema de referência de coordenadas</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>an index (one band)</source>
      <translation>um índice (uma banda)</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>a scene ({n} bands)</source>
      <translation>uma cena ({n} bandas)</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T2 ({t2}) has another {other} than T1: {how}.</source>
      <translation>T2 ({t2}) tem {other} diferente de T1: {how}.</translation>
    </message>
    <message>
      <location filename="../core/pairs/difference.py" />
      <source>T2 ({second}) is earlier than T1 ({first}): gains and losses are swapped.</source>
      <translation>T2 ({second}) é anterior a T1 ({first}): ganhos e perdas ficam trocados.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>{told}; origins {right} columns and {down} rows apart</source>
      <translation>{told}; origens a {right} colunas e {down} linhas</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Pixels coincide, so nothing is resampled.</source>
      <translation>Os pixels coincidem, então nada é reamostrado.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 covers {share:.1%} of T1</source>
      <translation>T2 cobre {share:.1%} de T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 lies {distance:.2f} pixels off T1 ({right:+.2f} columns, {down:+.2f} rows; median over blocks: {count})</source>
      <translation>T2 está a {distance:.2f} pixels de T1 ({right:+.2f} colunas, {down:+.2f} linhas; mediana de blocos: {count})</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Grids</source>
      <translation>Grades</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T1 is in {first}, T2 in {second}</source>
      <translation>T1 está em {first}, T2 em {second}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 is resampled once to T1's grid; scenes of one tile and CRS need no resampling.</source>
      <translation>T2 é reamostrada uma vez para a grade de T1; cenas de um só tile e SRC não precisam de reamostragem.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T1 has pixels of {first}, T2 of {second}</source>
      <translation>T1 tem pixels de {first}, T2 de {second}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 is resampled once to T1's grid and cannot show what its own pixels are too coarse for; import both at one RESOLUTION.</source>
      <translation>T2 é reamostrada uma vez para a grade de T1 e não pode mostrar o que seus próprios pixels são grossos demais para mostrar; importe as duas em uma só RESOLUTION.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>{told}; pixels are {apart:.2f} of a pixel apart</source>
      <translation>{told}; pixels a {apart:.2f} de pixel de distância</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 is resampled once to T1's grid, which blurs it a little.</source>
      <translation>T2 é reamostrada uma vez para a grade de T1, o que a borra um pouco.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Only what both scenes show can become patches.</source>
      <translation>Só o que as duas cenas mostram pode virar recortes.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Choose scenes of the same place, or crop T1 to the area that both show.</source>
      <translation>Escolha cenas do mesmo lugar, ou recorte T1 pela área que as duas mostram.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Overlap</source>
      <translation>Sobreposição</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Registration</source>
      <translation>Registro (alinhamento)</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>T2 shows another place, is mirrored, turned or moved by more than {reach} pixels, or clouds or snow hide the ground: look at both dates, and choose another T2.</source>
      <translation>T2 mostra outro lugar, está espelhada, girada ou movida mais de {reach} pixels, ou nuvens ou neve escondem o terreno: olhe as duas datas, e escolha outra T2.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>equal: {told}</source>
      <translation>iguais: {told}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Nothing is resampled.</source>
      <translation>Nada é reamostrado.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>too small to measure: not enough land with valid pixels and edges at both dates</source>
      <translation>pequenas demais para medir: não há terreno suficiente com pixels válidos e bordas nas duas datas</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Compare the dates by eye.</source>
      <translation>Compare as datas a olho.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Every edge would count as change: co-register T2 to T1 first (AROSICS, or the Georeferencer with this shift).</source>
      <translation>Toda borda contaria como mudança: corregistre antes T2 a T1 (AROSICS, ou o Georreferenciador com este deslocamento).</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>hardly anything matches: blocks of T2 that fit T1, and poorly: {matching} of {blocks}</source>
      <translation>quase nada combina: blocos de T2 que se ajustam a T1, e mal: {matching} de {blocks}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>nothing matches: blocks of T2 that fit T1: {matching} of {blocks}</source>
      <translation>nada combina: blocos de T2 que se ajustam a T1: {matching} de {blocks}</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Edges of fields, roads and water will show as thin false changes: raise MIN_AREA, or co-register T2 to T1.</source>
      <translation>Bordas de campos, estradas e água vão aparecer como mudanças falsas finas: aumente MIN_AREA, ou corregistre T2 a T1.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Only {count} of {blocks} blocks of T2 fit T1: clouds, snow or great change hide the rest, or a part of T2 shows another place; look at both dates.</source>
      <translation>Só {count} de {blocks} blocos de T2 se ajustam a T1: nuvens, neve ou grande mudança escondem o resto, ou parte de T2 mostra outro lugar; olhe as duas datas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/grid_findings.py" />
      <source>Edges lie on each other.</source>
      <translation>As bordas coincidem.</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>Too few pixels of {t1} and {t2} are stable enough to normalise on ({size}; {least_stable} are needed): choose clearer or larger scenes, or leave it out.</source>
      <translation>Pixels de {t1} e {t2} estáveis o bastante para normalizar são poucos ({size}; são necessários {least_stable}): escolha cenas mais limpas ou maiores, ou dispense isto.</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{name} at the two dates has no linear relation that could be trusted (slope {gain:.3g}): the dates are too different to be normalised.</source>
      <translation>{name} nas duas datas não tem relação linear confiável (inclinação {gain:.3g}): as datas são diferentes demais para normalizar.</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{reason}; normalised to T1: × {gain:.6g} + {offset:.6g}</source>
      <translation>{reason}; normalizado para T1: × {gain:.6g} + {offset:.6g}</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>Normalisation: {stable} stable pixels ({share:.1%} of those looked at); difference T2 − T1 over stable pixels that the fit has not seen</source>
      <translation>Normalização: {stable} pixels estáveis ({share:.1%} dos examinados); diferença T2 − T1 sobre pixels estáveis que o ajuste não viu</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{name}: × {gain:.4f} {offset:+.4f}; mean {line:+.4f} → {line2:+.4f}, RMS {line3:.4f} → {line4:.4f}</source>
      <translation>{name}: × {gain:.4f} {offset:+.4f}; média {line:+.4f} → {line2:+.4f}, RMS {line3:.4f} → {line4:.4f}</translation>
    </message>
    <message>
      <location filename="../core/pairs/normalise.py" />
      <source>{name}: normalising does not bring the dates closer.</source>
      <translation>{name}: normalizar não aproxima as datas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>Pair check</source>
      <translation>Verificação do par</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>The pair fails its check: {told}. {advice}</source>
      <translation>O par falha na verificação: {told}. {advice}</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>windows of {size} × {size} pixels: {windows_count}</source>
      <translation>janelas de {size} × {size} pixels: {windows_count}</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>{name} and {name2} do not overlap: check that both show the same place.</source>
      <translation>{name} e {name2} não se sobrepõem: confira se os dois mostram o mesmo lugar.</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>all pixels looked at</source>
      <translation>todos os pixels examinados</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>{count} looked at, {share:.1%} of the scene</source>
      <translation>{count} examinados, {share:.1%} da cena</translation>
    </message>
    <message>
      <location filename="../core/pairs/pair.py" />
      <source>Red reflectance</source>
      <translation>Reflectância no vermelho</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>red</source>
      <translation>vermelho</translation>
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
      <translation>infravermelho próximo</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>Nothing speaks against comparing these two scenes.</source>
      <translation>Nada impede comparar estas duas cenas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>false colour ({names})</source>
      <translation>falsa-cor ({names})</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>The pair is ruled out, as its difference would not mean change; findings that say so: {failing} of {all}.</source>
      <translation>O par está descartado, pois sua diferença não significaria mudança; achados que o dizem: {failing} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>The pair can be used; findings to look at: {doubtful} of {all}.</source>
      <translation>O par pode ser usado; achados a conferir: {doubtful} de {all}.</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>natural colour ({names})</source>
      <translation>cor natural ({names})</translation>
    </message>
    <message>
      <location filename="../core/pairs/report.py" />
      <source>date not known</source>
      <translation>data desconhecida</translation>
    </message>
    <message>
      <location filename="../core/pairs/shared_bands.py" />
      <source>{t1} and {t2} have no band in common: name their bands (B02, B03 …) in the bands' descriptions.</source>
      <translation>{t1} e {t2} não têm banda em comum: nomeie suas bandas (B02, B03 …) nas descrições das bandas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Reflectance is what both dates are brought to before SAVI.</source>
      <translation>Reflectância é aquilo a que as duas datas são levadas antes do SAVI.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>red reflectance at T1 {low:.3f} and {low2:.3f}, at T2 {low3:.3f} and {low4:.3f} (0.1 % and 1 % quantile)</source>
      <translation>reflectância no vermelho em T1 {low:.3f} e {low2:.3f}, em T2 {low3:.3f} e {low4:.3f} (quantis de 0,1 % e 1 %)</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>99 % of the pixels are below T1 {high:.3g}, T2 {high2:.3g}</source>
      <translation>99 % dos pixels estão abaixo de T1 {high:.3g}, T2 {high2:.3g}</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>{share:.1%} of the pixels (loss {loss:.1%}, gain {gain:.1%})</source>
      <translation>{share:.1%} dos pixels (perda {loss:.1%}, ganho {gain:.1%})</translation>
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
      <translation>Escala e deslocamento</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Dark pixels</source>
      <translation>Pixels escuros</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Range of values</source>
      <translation>Faixa de valores</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>{wrong} cannot be reflectance, which lies between 0 and 1: choose the SCALING that fits the file.</source>
      <translation>{wrong} não pode ser reflectância, que fica entre 0 e 1: escolha o SCALING que serve ao arquivo.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Plausible as reflectance.</source>
      <translation>Plausível como reflectância.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Pixels beyond ±{beyond}</source>
      <translation>Pixels além de ±{beyond}</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>So much is seldom change on the ground: seasons, haze or radiometry differ; choose dates of one season, and do not trust a fixed threshold.</source>
      <translation>Tanto raramente é mudança no terreno: estações, névoa ou radiometria diferem; escolha datas de uma só estação, e não confie em um limiar fixo.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>A plausible amount of change.</source>
      <translation>Uma quantidade plausível de mudança.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>8-bit values are steps of 0.004 reflectance, up to 0.02 SAVI: download 16-bit or float values where you can.</source>
      <translation>Valores de 8 bits são degraus de 0,004 de reflectância, até 0,02 de SAVI: baixe valores de 16 bits ou ponto flutuante onde puder.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>No pixel is valid at both dates.</source>
      <translation>Nenhum pixel é válido nas duas datas.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Even the darkest of {date} is brighter by {change:.2f}, as when the +1000 of products since January 2022 is left in at one date only: bring both to reflectance (importscene), or correct SCALING.</source>
      <translation>Mesmo o mais escuro de {date} é mais claro em {change:.2f}, como quando os +1000 dos produtos desde janeiro de 2022 ficam em só uma das datas: leve as duas a reflectância (importscene), ou corrija SCALING.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>The dates' radiometry differs: haze, snow or another processing; look at the pictures and consider normalising T2 to T1, or evidence that this does not fool (irmad).</source>
      <translation>A radiometria das datas difere: névoa, neve ou outro processamento; olhe as imagens e considere normalizar T2 para T1, ou evidência que isso não engana (irmad).</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Reflectance far below zero: an offset may have been subtracted twice; check SCALING.</source>
      <translation>Reflectância muito abaixo de zero: um deslocamento pode ter sido subtraído duas vezes; confira SCALING.</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>No dark pixel at either date: right for deserts and snow, otherwise the +1000 of products since January 2022 was left in at both; check SCALING (dn_offset).</source>
      <translation>Nenhum pixel escuro em nenhuma data: certo para desertos e neve, senão os +1000 dos produtos desde janeiro de 2022 ficaram em ambas; confira SCALING (dn_offset).</translation>
    </message>
    <message>
      <location filename="../core/pairs/value_findings.py" />
      <source>Dark surfaces are equally dark at both dates.</source>
      <translation>Superfícies escuras são igualmente escuras nas duas datas.</translation>
    </message>
    <message>
      <location filename="../core/patch_grid.py" />
      <source>STRIDE is {stride}: use 0 (the patch size) or more pixels.</source>
      <translation>STRIDE é {stride}: use 0 (o tamanho do recorte) ou mais pixels.</translation>
    </message>
    <message>
      <location filename="../core/patch_grid.py" />
      <source>PREFIX {prefix!r} cannot be part of file names everywhere: use letters, digits, '-', '.' and single '_' only, and no name that Windows keeps (con, nul).</source>
      <translation>PREFIX {prefix!r} não pode fazer parte de nomes de arquivo em todo lugar: use só letras, algarismos, '-', '.' e '_' simples, e nenhum nome que o Windows reserva (con, nul).</translation>
    </message>
    <message>
      <location filename="../core/patch_grid.py" />
      <source>The scene ({width} × {height} pixels) is smaller than one patch of {size} × {size}: choose a smaller SIZE, or EDGE=pad with a lower MIN_VALID.</source>
      <translation>A cena ({width} × {height} pixels) é menor que um recorte de {size} × {size}: escolha um SIZE menor, ou EDGE=pad com MIN_VALID menor.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{name} {then} then, {now} now</source>
      <translation>{name} {then} então, {now} agora</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{wanted} was no file of its own (inside an archive or on a server), so it cannot be known again: run the algorithm with the record's parameters.</source>
      <translation>{wanted} não era um arquivo próprio (dentro de um pacote ou em um servidor), e não pode ser reconhecido: execute o algoritmo com os parâmetros do registro.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>The record is of {run}, which cannot be replayed: run it with the parameters that stand in the record.</source>
      <translation>O registro é de {run}, que não pode ser reproduzido: execute-o com os parâmetros que estão no registro.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{role} ({product}) is imported otherwise than then ({unlike}), for its files lie in other folders: restore those of the download, or unpack it again.</source>
      <translation>{role} ({product}) é importado de outro modo que então ({unlike}), pois seus arquivos estão em outras pastas: restaure as do download, ou descompacte-o de novo.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>Other software may give other bytes: {other}.</source>
      <translation>Outro software pode dar outros bytes: {other}.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{file} with the SHA-256 {digest}… is not in {inputs}, nor below it: give the folder of the very files that the data set was made from as “Folder of the scenes” (INPUTS).</source>
      <translation>{file} com o SHA-256 {digest}… não está em {inputs}, nem abaixo: informe a pasta dos mesmos arquivos de que o conjunto de dados foi feito como “Pasta das cenas” (INPUTS).</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{name} is not in {inputs}: it is fetched again from {href}.</source>
      <translation>{name} não está em {inputs}: é buscado de novo em {href}.</translation>
    </message>
    <message>
      <location filename="../core/replay/replay.py" />
      <source>{name} was fetched again and is not the same any more: its catalogue has another version now, or another release of ChangeMining or GDAL made it. Give the folder of the very file.</source>
      <translation>{name} foi buscado de novo e já não é o mesmo: seu catálogo tem agora outra versão, ou outra versão do ChangeMining ou do GDAL o fez. Informe a pasta do próprio arquivo.</translation>
    </message>
    <message>
      <location filename="../core/review/carrying.py" />
      <source>Verdicts carried over: {same}; changed polygons to look at again: {changed}; confirmed ones kept that the mask lacks: {kept}; verdicts gone with their polygons: {gone}</source>
      <translation>Vereditos levados: {same}; polígonos alterados a conferir de novo: {changed}; confirmados mantidos que faltam na máscara: {kept}; vereditos que se foram com os seus polígonos: {gone}</translation>
    </message>
    <message>
      <location filename="../core/review/carrying.py" />
      <source>{name} has another coordinate system than the difference: its verdicts cannot be carried over.</source>
      <translation>{name} tem outro sistema de coordenadas que a diferença: seus vereditos não podem ser levados.</translation>
    </message>
    <message>
      <location filename="../core/review/growing.py" />
      <source>The step is {step}: it must be above 0, {step2} for example.</source>
      <translation>O passo é {step}: tem de ser acima de 0, por exemplo {step2}.</translation>
    </message>
    <message>
      <location filename="../core/review/listing.py" />
      <source>There is no column {name}: choose one of {names}.</source>
      <translation>Não há coluna {name}: escolha uma de {names}.</translation>
    </message>
    <message>
      <location filename="../core/review/listing.py" />
      <source>{name} holds text: write {name}={text} or {name}!={text}.</source>
      <translation>{name} contém texto: escreva {name}={text} ou {name}!={text}.</translation>
    </message>
    <message>
      <location filename="../core/review/listing.py" />
      <source>{name} is a number: {text} is none.</source>
      <translation>{name} é um número: {text} não é.</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>Merging needs two reviews or more, and LAYERS has {paths_count}: give the others, too.</source>
      <translation>Para mesclar são precisas duas revisões ou mais, e LAYERS tem {paths_count}: informe também as outras.</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>Polygons judged by two reviewers or more: {judged} of {polygons}; they agree on {agreed}</source>
      <translation>Polígonos julgados por dois revisores ou mais: {judged} de {polygons}; eles concordam em {agreed}</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>None of the reviews has a cell: prepare them with preparereview.</source>
      <translation>Nenhuma das revisões tem células: prepare-as com preparereview.</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>their coordinate reference systems differ</source>
      <translation>seus sistemas de referência de coordenadas diferem</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>{names} are no reviews of one scene: {problem}.</source>
      <translation>{names} não são revisões de uma só cena: {problem}.</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>their SIZE differs ({size} and {size2})</source>
      <translation>seu SIZE difere ({size} e {size2})</translation>
    </message>
    <message>
      <location filename="../core/review/merging.py" />
      <source>no polygon of one has the uid of one of the other</source>
      <translation>nenhum polígono de um tem o uid de um do outro</translation>
    </message>
    <message>
      <location filename="../core/review/preparing.py" />
      <source>Polygons: {kept_count}. Cells with any: {queue_count}, cells to be audited: {drawn_count}</source>
      <translation>Polígonos: {kept_count}. Células com algum: {queue_count}, células a auditar: {drawn_count}</translation>
    </message>
    <message>
      <location filename="../core/review/preparing.py" />
      <source>Polygons beside {source}, which are left out: {beside}.</source>
      <translation>Polígonos fora de {source}, que ficam de fora: {beside}.</translation>
    </message>
    <message>
      <location filename="../core/review/review.py" />
      <source>{output}: a review is a GeoPackage, so end the name in .gpkg.</source>
      <translation>{output}: uma revisão é um GeoPackage, então termine o nome em .gpkg.</translation>
    </message>
    <message>
      <location filename="../core/review/review.py" />
      <source>{path} comes from a later ChangeMining: update the plugin.</source>
      <translation>{path} vem de um ChangeMining posterior: atualize o complemento.</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <source>correct it, bring the file back, or prepare the review again with preparereview</source>
      <translation>corrija, traga o arquivo de volta, ou prepare a revisão de novo com preparereview</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <source>{path}, table {table}</source>
      <translation>{path}, tabela {table}</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <location filename="../core/schema.py" />
      <source>a whole number from {low} to {high}</source>
      <translation>um número inteiro de {low} a {high}</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <location filename="../core/schema.py" />
      <source>a number</source>
      <translation>um número</translation>
    </message>
    <message>
      <location filename="../core/review/rules.py" />
      <source>{path}, table {table}, row {number}</source>
      <translation>{path}, tabela {table}, linha {number}</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>The temporary folder {parent} has no room to unpack {target}: free some space, or unpack the zip yourself and give the folder. [{error}]</source>
      <translation>A pasta temporária {parent} não tem espaço para descompactar {target}: libere espaço, ou descompacte você mesmo o zip e informe a pasta. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} is larger than any product's metadata: it is not read.</source>
      <translation>{name} é maior que os metadados de qualquer produto: não é lido.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{path} is no member of a zip.</source>
      <translation>{path} não é membro de um zip.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} is truncated, {missing} bytes are missing at its end: download it again.</source>
      <translation>{name} está truncado, faltam {missing} bytes em seu fim: baixe-o de novo.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} is encrypted: unpack it first.</source>
      <translation>{name} está criptografado: descompacte-o antes.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be read from {name2}, download it again: {error}</source>
      <translation>{name} não pode ser lido de {name2}, baixe-o de novo: {error}</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be read: {error}</source>
      <translation>{name} não pode ser lido: {error}</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{root} holds more than {max_files} files: choose the folder of one product (.SAFE) or of one date's band files.</source>
      <translation>{root} contém mais de {max_files} arquivos: escolha a pasta de um produto (.SAFE) ou dos arquivos de banda de uma data.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be opened as a zip: download it again, it may be incomplete. [{error}]</source>
      <translation>{name} não pode ser aberto como zip: baixe-o de novo, pode estar incompleto. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} holds the entry {name2!r}, which points outside the archive: such a zip is not opened. Get the product from its source again.</source>
      <translation>{name} contém a entrada {name2!r}, que aponta para fora do pacote: um zip assim não é aberto. Obtenha o produto de novo na fonte.</translation>
    </message>
    <message>
      <location filename="../core/scenes/archive.py" />
      <source>{name} cannot be read from {name2}: {error}</source>
      <translation>{name} não pode ser lido de {name2}: {error}</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>{name} is imported for this run, as by Import scene ({bands}).</source>
      <translation>{name} é importado para esta execução, como por Importar cena ({bands}).</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>{name} is a product as downloaded, which is imported with SCALING auto and no NODATA: leave these so, or import it first with others (Import scene).</source>
      <translation>{name} é um produto como baixado, que é importado com SCALING auto e sem NODATA: deixe-os assim, ou importe-o antes com outros (Importar cena).</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>T1 ({t1}) and T2 ({t2}) are both of {time}: choose two different dates.</source>
      <translation>T1 ({t1}) e T2 ({t2}) são ambas de {time}: escolha duas datas diferentes.</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>{band} of {name} is called {own} once it is imported: give that name, for {band} may mean another band then.</source>
      <translation>{band} de {name} chama-se {own} depois de importada: informe esse nome, pois {band} pode então significar outra banda.</translation>
    </message>
    <message>
      <location filename="../core/scenes/as_downloaded.py" />
      <source>{name} is a product as downloaded, whose bands have names, not the number {number}: give names as RED_BAND, NIR_BAND and PATCH_BANDS (B04), or import it first (Import scene).</source>
      <translation>{name} é um produto como baixado, cujas bandas têm nomes, não o número {number}: informe nomes como RED_BAND, NIR_BAND e PATCH_BANDS (B04), ou importe-o antes (Importar cena).</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>has no band</source>
      <translation>não tem banda</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>has several bands</source>
      <translation>tem várias bandas</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>{source} {problem} {wanted!r}: its bands are {listing}. Give a band's name or its number.</source>
      <translation>{source} {problem} {wanted!r}: suas bandas são {listing}. Informe o nome de uma banda ou seu número.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>A band is not named: give its name (B04) or its number in the file (3).</source>
      <translation>Uma banda não tem nome: informe seu nome (B04) ou seu número no arquivo (3).</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T2 ({t2}) does not have, once each, the bands {missing} of T1 ({t1}): its bands are {t2_bands}. Import both scenes with the same bands.</source>
      <translation>T2 ({t2}) não tem, uma vez cada, as bandas {missing} de T1 ({t1}): suas bandas são {t2_bands}. Importe as duas cenas com as mesmas bandas.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T1 is of {titles}, T2 of {titles2}: their bands differ in width and place, so that unchanged ground differs too; consider normalising T2 to T1.</source>
      <translation>T1 é de {titles}, T2 de {titles2}: suas bandas diferem em largura e lugar, de modo que terreno sem mudança também difere; considere normalizar T2 para T1.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>PATCH_BANDS names {name} twice: name each band once.</source>
      <translation>PATCH_BANDS nomeia {name} duas vezes: nomeie cada banda uma vez.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T1 ({t1}) has {first_count} bands and T2 ({t2}) {second_count}, and not both name them: name the bands in their descriptions (B02, B03 …), or import both scenes with the same bands.</source>
      <translation>T1 ({t1}) tem {first_count} bandas e T2 ({t2}) {second_count}, e não as nomeiam ambas: nomeie as bandas em suas descrições (B02, B03 …), ou importe as duas cenas com as mesmas bandas.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T2 ({t2}): left out, as not in T1: {left}.</source>
      <translation>T2 ({t2}): ficam de fora, pois não estão em T1: {left}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T2 ({t2}) has its bands in another order: they are read in T1's.</source>
      <translation>T2 ({t2}) tem suas bandas em outra ordem: são lidas na de T1.</translation>
    </message>
    <message>
      <location filename="../core/scenes/bands.py" />
      <source>T1 ({t1}) and T2 ({t2}) do not both name their bands: they are taken to be in the same order.</source>
      <translation>T1 ({t1}) e T2 ({t2}) não nomeiam ambas suas bandas: supõe-se que estão na mesma ordem.</translation>
    </message>
    <message>
      <location filename="../core/scenes/download.py" />
      <source>{name} holds no band of measurements: choose another download.</source>
      <translation>{name} não contém nenhuma banda de medidas: escolha outro download.</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{source}: {share} of the pixels looked at hold {value:.9g}, which {why}: taken as no data, although the file does not say so (NODATA=none keeps them).</source>
      <translation>{source}: {share} dos pixels examinados contêm {value:.9g}, que {why}: tomado como sem dados, embora o arquivo não o diga (NODATA=none os mantém).</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>less than 0.1 %</source>
      <translation>menos de 0,1 %</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>The value that is no data (NODATA) is {text!r}: give a number as it is stored in the file (0, -9999), {none}, or nothing.</source>
      <translation>O valor sem dados (NODATA) é {text!r}: informe um número como está gravado no arquivo (0, -9999), {none}, ou nada.</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>fills all bands</source>
      <translation>preenche todas as bandas</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>lies apart from all others</source>
      <translation>fica longe de todos os outros</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{source}: {share:.1%} of the pixels looked at hold {value:.9g} in one piece at the border, and the file does not say whether that is no data: give it as the value that is no data (NODATA={value:.9g}), or NODATA=none where it was measured.</source>
      <translation>{source}: {share:.1%} dos pixels examinados contêm {value:.9g} em uma só peça na borda, e o arquivo não diz se isso é sem dados: informe-o como o valor sem dados (NODATA={value:.9g}), ou NODATA=none onde foi medido.</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{source}: no pixel of type {dtype} is {value:g}.</source>
      <translation>{source}: nenhum pixel do tipo {dtype} é {value:g}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>is no measurement</source>
      <translation>não é medida</translation>
    </message>
    <message>
      <location filename="../core/scenes/fill.py" />
      <source>{why} in one piece</source>
      <translation>{why} em uma só peça</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>RESOLUTION is {resolution:g}: it must be above 0 (metres).</source>
      <translation>RESOLUTION é {resolution:g}: tem de ser acima de 0 (metros).</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>The bands of {product} are in different coordinate reference systems: they are of different tiles, or one was warped. Give bands of one tile.</source>
      <translation>As bandas de {product} estão em sistemas de referência de coordenadas diferentes: são de tiles diferentes, ou uma foi reprojetada. Informe bandas de um só tile.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>MASK_CLASSES is {text!r}: give numbers from 0 to 11 separated by commas, or nothing.</source>
      <translation>MASK_CLASSES é {text!r}: informe números de 0 a 11 separados por vírgulas, ou nada.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source> A band without a name is given by its number: B04=3.</source>
      <translation> Uma banda sem nome se dá por seu número: B04=3.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{product} has no band {missing}: its bands are {there}.{hint}</source>
      <translation>{product} não tem a banda {missing}: suas bandas são {there}.{hint}</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>RESOLUTION {resolution:g} is larger than the whole product: give metres, such as 10.</source>
      <translation>RESOLUTION {resolution:g} é maior que o produto inteiro: informe metros, como 10.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>baseline {product}</source>
      <translation>baseline {product}</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{product} holds no band of measurements.</source>
      <translation>{product} não contém banda de medidas.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{name} of {product} tells of the pixels and is no reflectance: leave it out of the bands.</source>
      <translation>{name} de {product} fala dos pixels e não é reflectância: deixe-a fora das bandas.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>The grid is in degrees, {wide:.3g} × {high:.3g}, about {metres:.1f} m: areas and distances vary with the latitude. For a true 10 m grid download in a UTM coordinate reference system (Copernicus Browser: Custom resolution, UTM).</source>
      <translation>A grade está em graus, {wide:.3g} × {high:.3g}, cerca de {metres:.1f} m: áreas e distâncias variam com a latitude. Para uma verdadeira grade de 10 m baixe em um sistema de referência de coordenadas UTM (Copernicus Browser: Custom resolution, UTM).</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>The finest of the bands has pixels of {metres:.3g} m: at RESOLUTION {resolution:g} they are repeated.</source>
      <translation>A mais fina das bandas tem pixels de {metres:.3g} m: com RESOLUTION {resolution:g} eles são repetidos.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>{names}: reflectance = {formula} ({reason})</source>
      <translation>{names}: reflectância = {formula} ({reason})</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>Bands of coarser pixels are repeated (nearest), so values stay measured.</source>
      <translation>Bandas de pixels mais grossos são repetidas (vizinho mais próximo), de modo que os valores continuam medidos.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>Level 1C is reflectance at the top of the atmosphere: indices need surface reflectance (L2A) to be compared with published values, and two dates of one level.</source>
      <translation>O nível 1C é reflectância no topo da atmosfera: índices precisam de reflectância de superfície (L2A) para serem comparados com valores publicados, e duas datas do mesmo nível.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>8-bit values have steps of 0.004 in reflectance: differences of SAVI are only good to 0.02. Download 16-bit or 32-bit TIFFs.</source>
      <translation>Valores de 8 bits têm degraus de 0,004 em reflectância: diferenças de SAVI só valem até 0,02. Baixe TIFFs de 16 ou 32 bits.</translation>
    </message>
    <message>
      <location filename="../core/scenes/import_plan.py" />
      <source>There is no scene classification (SCL): clouds and shadows are not masked.</source>
      <translation>Não há classificação de cena (SCL): nuvens e sombras não são mascaradas.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{name} holds values that are no classes (0 to 11): it is no scene classification as downloaded. Empty MASK_CLASSES to import without it.</source>
      <translation>{name} contém valores que não são classes (0 a 11): não é classificação de cena como baixada. Esvazie MASK_CLASSES para importar sem ela.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{name}: pixels with a reflectance below {possible:g}, which nothing has: {wrong}. If they are no data, give the value as it is stored (NODATA=-9999); otherwise correct SCALING.</source>
      <translation>{name}: pixels com reflectância abaixo de {possible:g}, que nada tem: {wrong}. Se são sem dados, informe o valor como está gravado (NODATA=-9999); senão corrija SCALING.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{share:.1%} of the pixels are valid.</source>
      <translation>{share:.1%} dos pixels são válidos.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>{name}: {share:.0%} of {layer} has a reflectance above 2, which no surface has: correct SCALING.</source>
      <translation>{name}: {share:.0%} de {layer} tem reflectância acima de 2, que nenhuma superfície tem: corrija SCALING.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>Pixels with a reflectance above 2 (glint, or a wrong SCALING): {bright}.</source>
      <translation>Pixels com reflectância acima de 2 (reflexo do sol, ou um SCALING errado): {bright}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/importing.py" />
      <source>Pixels with a reflectance of 0 or less, written as 0.0001: {counts}.</source>
      <translation>Pixels com reflectância de 0 ou menos, gravados como 0,0001: {counts}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>SOIL_FACTOR is {soil_factor}: it must be 0 or more (0.5 is usual).</source>
      <translation>SOIL_FACTOR é {soil_factor}: tem de ser 0 ou mais (o usual é 0,5).</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>Red and near-infrared are the same band ({index}) of {source}: correct RED_BAND or NIR_BAND.</source>
      <translation>Vermelho e infravermelho próximo são a mesma banda ({index}) de {source}: corrija RED_BAND ou NIR_BAND.</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>{what} is taken from band {index} of {source}, which is {name} ({role}): correct RED_BAND or NIR_BAND unless that is meant.</source>
      <translation>{what} é tomado da banda {index} de {source}, que é {name} ({role}): corrija RED_BAND ou NIR_BAND, a menos que seja isso mesmo.</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>{name}: red is band {index}, NIR is band {index2}; reflectance = {formula} ({reason})</source>
      <translation>{name}: o vermelho é a banda {index}, o NIR é a banda {index2}; reflectância = {formula} ({reason})</translation>
    </message>
    <message>
      <location filename="../core/scenes/indices.py" />
      <source>, NIR = {formula}</source>
      <translation>, NIR = {formula}</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>the quantification value</source>
      <translation>o valor de quantificação</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{file} states offsets, but none for {band}: name the band, or give SCALING=custom with SCALE and OFFSET.</source>
      <translation>{file} declara deslocamentos, mas nenhum para {band}: nomeie a banda, ou informe SCALING=custom com SCALE e OFFSET.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} declares a document type or entities, which no Sentinel-2 product does: it is not read. Get the product from its source again.</source>
      <translation>{name} declara um tipo de documento ou entidades, o que nenhum produto Sentinel-2 faz: não é lido. Obtenha o produto de novo na fonte.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} is not the metadata of a Sentinel-2 L1C or L2A product: give MTD_MSIL2A.xml or MTD_MSIL1C.xml, in the product's .SAFE folder.</source>
      <translation>{name} não são os metadados de um produto Sentinel-2 L1C ou L2A: informe MTD_MSIL2A.xml ou MTD_MSIL1C.xml, na pasta .SAFE do produto.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} states no quantification value: it cannot be used.</source>
      <translation>{name} não declara valor de quantificação: não pode ser usado.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name}: the quantification value is {stated}, it must be above 0.</source>
      <translation>{name}: o valor de quantificação é {stated}, tem de ser acima de 0.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{place} holds the metadata of several products ({found}): keep one product in a folder.</source>
      <translation>{place} contém os metadados de vários produtos ({found}): mantenha um produto por pasta.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} is nested too deeply for a product's metadata.</source>
      <translation>{name} está aninhado fundo demais para metadados de um produto.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name}: {what} is {text!r}, not a number.</source>
      <translation>{name}: {what} é {text!r}, não um número.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>a special value</source>
      <translation>um valor especial</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{values}: {element} has the unknown band_id {number!r}.</source>
      <translation>{values}: {element} tem o band_id desconhecido {number!r}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>the {element} of {number}</source>
      <translation>{element} de {number}</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{values} states two offsets for {band}: it cannot be used.</source>
      <translation>{values} declara dois deslocamentos para {band}: não pode ser usado.</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>{name} is no readable XML, it may be cut off: get the product again. [{error}]</source>
      <translation>{name} não é XML legível, pode estar cortado: obtenha o produto de novo. [{error}]</translation>
    </message>
    <message>
      <location filename="../core/scenes/metadata.py" />
      <source>the orbit</source>
      <translation>a órbita</translation>
    </message>
    <message>
      <location filename="../core/scenes/opening.py" />
      <source>{source}: {quality} tell of the pixels and are no measurements: they are left out.</source>
      <translation>{source}: {quality} falam dos pixels e não são medidas: ficam de fora.</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>they mean something else, correct SCALING</source>
      <translation>eles significam outra coisa, corrija SCALING</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>they look like reflectance × 10000, SCALING=dn, or dn_offset for products since January 2022</source>
      <translation>parecem reflectância × 10000, SCALING=dn, ou dn_offset para produtos desde janeiro de 2022</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>offset left in</source>
      <translation>deslocamento deixado</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>offset removed twice</source>
      <translation>deslocamento removido duas vezes</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>the +1000 of products since January 2022 seems to be left in (SCALING=dn_offset), or the scene holds nothing but cloud, snow or bare sand</source>
      <translation>parece que ficaram os +1000 dos produtos desde janeiro de 2022 (SCALING=dn_offset), ou a cena só contém nuvem, neve ou areia nua</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>an offset seems to be removed that was not there (SCALING=dn)</source>
      <translation>parece que se removeu um deslocamento que não havia (SCALING=dn)</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name}: the darkest pixels of {band} have a reflectance of {low:.3f} to {high:.3f}, which does not fit what was decided ({reason}): {cure}.</source>
      <translation>{name}: os pixels mais escuros de {band} têm reflectância de {low:.3f} a {high:.3f}, o que não combina com o que foi decidido ({reason}): {cure}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name}: {bright:.0%} of the values looked at are a reflectance above {bright2:g}, which no surface has ({reason}): {advice}.</source>
      <translation>{name}: {bright:.0%} dos valores examinados são reflectância acima de {bright2:g}, que nenhuma superfície tem ({reason}): {advice}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name} holds {stored:.6g}, a reflectance of {worst:.4g}, which nothing has ({reason}): give it as the value that is no data (NODATA={stored:.6g}) if it is none, otherwise correct what the pixel values are (SCALING).</source>
      <translation>{name} contém {stored:.6g}, uma reflectância de {worst:.4g}, que nada tem ({reason}): informe-o como o valor sem dados (NODATA={stored:.6g}) se não for reflectância, senão corrija o que são os valores dos pixels (SCALING).</translation>
    </message>
    <message>
      <location filename="../core/scenes/plausibility.py" />
      <source>{name}: 99 % of the values looked at are a reflectance below {black:g}, and nothing is so dark ({reason}): they are scaled twice, or in another unit; correct what the pixel values are (SCALING=reflectance for values from 0 to 1).</source>
      <translation>{name}: 99 % dos valores examinados são reflectância abaixo de {black:g}, e nada é tão escuro ({reason}): estão escalados duas vezes, ou em outra unidade; corrija o que são os valores dos pixels (SCALING=reflectance para valores de 0 a 1).</translation>
    </message>
    <message>
      <location filename="../core/scenes/product.py" />
      <source>{name} has {source_count} bands, but its name is that of {band} alone: give it as FILE.</source>
      <translation>{name} tem {source_count} bandas, mas seu nome é o de {band} sozinha: informe-o como FILE.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>choose one tile by giving its folder below GRANULE as FOLDER</source>
      <translation>escolha um tile dando sua pasta abaixo de GRANULE como FOLDER</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>put the files of one tile and one date into a folder of their own</source>
      <translation>ponha os arquivos de um tile e de uma data em uma pasta própria</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{where} holds several tiles or dates, {cure}. Found: {listing}</source>
      <translation>{where} contém vários tiles ou datas, {cure}. Encontrados: {listing}</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source> and {names} more</source>
      <translation> e mais {names}</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{path} is the metadata of a tile: give the product's, MTD_MSIL2A.xml or MTD_MSIL1C.xml, two folders above.</source>
      <translation>{path} são os metadados de um tile: informe os do produto, MTD_MSIL2A.xml ou MTD_MSIL1C.xml, duas pastas acima.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds {rasters}: give the file of one scene as FILE.</source>
      <translation>{tree} contém {rasters}: informe o arquivo de uma cena como FILE.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{file} is of another tile or time than {strangers}: put band files beside their own product's metadata, or give SCALING and move the XML away.</source>
      <translation>{file} é de outro tile ou tempo que {strangers}: ponha arquivos de banda ao lado dos metadados do seu próprio produto, ou informe SCALING e tire o XML dali.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{pictures}: visualised layers of the Copernicus Browser, stretched pictures without reflectance. Download the raw bands (Analytical, Raw).</source>
      <translation>{pictures}: camadas visualizadas do Copernicus Browser, imagens realçadas sem reflectância. Baixe as bandas brutas (Analytical, Raw).</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds {file} but none of its images (JP2 or TIFF, …_B04_10m): download the whole product.</source>
      <translation>{tree} contém {file} mas nenhuma de suas imagens (JP2 ou TIFF, …_B04_10m): baixe o produto inteiro.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} is empty: there is no file in it.</source>
      <translation>{tree} está vazia: não há arquivo nela.</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds pictures (JPG, PNG), not measurements: download the raw bands as TIFF (in the Copernicus Browser: Analytical, image format TIFF, Raw).</source>
      <translation>{tree} contém figuras (JPG, PNG), não medidas: baixe as bandas brutas como TIFF (no Copernicus Browser: Analytical, formato de imagem TIFF, Raw).</translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds no band of Sentinel-2: a .SAFE product, TIFFs of the Copernicus Browser or files named …_B04.tif or …_B04_10m.jp2 are known; a raster of several bands is given as FILE. Found: </source>
      <translation>{tree} não contém banda do Sentinel-2: são conhecidos um produto .SAFE, TIFFs do Copernicus Browser ou arquivos chamados …_B04.tif ou …_B04_10m.jp2; um raster de várias bandas se dá como FILE. Encontrados: </translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{tree} holds {xmls_count} products, choose one of them: </source>
      <translation>{tree} contém {xmls_count} produtos, escolha um deles: </translation>
    </message>
    <message>
      <location filename="../core/scenes/products.py" />
      <source>{name} holds {band} twice: {twin} and {image}. Keep one.</source>
      <translation>{name} contém {band} duas vezes: {twin} e {image}. Fique com uma.</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>given by the user</source>
      <translation>dado pelo usuário</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>no product metadata around the file, no scale tag</source>
      <translation>nenhum metadado de produto em volta do arquivo, nenhuma tag de escala</translation>
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
      <translation>os valores são reflectância</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>reflectance × 10000, no offset</source>
      <translation>reflectância × 10000, sem deslocamento</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>reflectance × 10000 + 1000</source>
      <translation>reflectância × 10000 + 1000</translation>
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
      <translation>Não se sabe o que significam os valores de {source} ({band}): diga com SCALING: dn (reflectância × 10000, produtos de antes de janeiro de 2022 ou com o deslocamento removido), dn_offset (× 10000 + 1000, produtos desde então e Collection 1), browser_uint16, browser_uint8, reflectance, ou custom{sensor}.</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>floating-point values above 2, no scale tag</source>
      <translation>valores em ponto flutuante acima de 2, nenhuma tag de escala</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>{file}: (DN {added:+g}) / {quantification:g}, baseline {baseline}</source>
      <translation>{file}: (DN {added:+g}) / {quantification:g}, baseline {baseline}</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>floating-point values up to {top:.3g} are reflectance</source>
      <translation>valores em ponto flutuante até {top:.3g} são reflectância</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>SCALING is {preset} ({reason}), but {source} is of {reason2}, {formula}: leave SCALING at auto, or give the numbers by custom.</source>
      <translation>SCALING é {preset} ({reason}), mas {source} é de {reason2}, {formula}: deixe SCALING em auto, ou informe os números por custom.</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>floating-point values up to {top:.3g} are reflectance already; the scale tag {scale:g} is left over and not applied</source>
      <translation>valores em ponto flutuante até {top:.3g} já são reflectância; a tag de escala {scale:g} é um resto e não é aplicada</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>{source} is a visualised layer of the Copernicus Browser, a stretched picture without reflectance: download the raw bands (Analytical, Raw).</source>
      <translation>{source} é uma camada visualizada do Copernicus Browser, uma imagem realçada sem reflectância: baixe as bandas brutas (Analytical, Raw).</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>file name: {reason}</source>
      <translation>nome do arquivo: {reason}</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>{source} holds nothing but no data where it was looked at.</source>
      <translation>{source} não contém nenhum dado onde se examinou.</translation>
    </message>
    <message>
      <location filename="../core/scenes/scene.py" />
      <source>SCALING=custom needs SCALE (not 0) and OFFSET as finite numbers.</source>
      <translation>SCALING=custom precisa de SCALE (não 0) e OFFSET como números finitos.</translation>
    </message>
    <message>
      <location filename="../core/scenes/sensors.py" />
      <source>{file} is of HLS, and it is not told whether S30 or L30: B05 of one is red edge, of the other near infrared. Put S30 or L30 into the file's name.</source>
      <translation>{file} é do HLS, e não se diz se S30 ou L30: B05 de um é a borda do vermelho, do outro infravermelho próximo. Ponha S30 ou L30 no nome do arquivo.</translation>
    </message>
    <message>
      <location filename="../core/scenes/sensors.py" />
      <source>{file} names its bands as Landsat's are, and not of which Landsat: band 4 is red on Landsat 8 and 9, near infrared on 4 to 7. Put LC08 or LT05 into the file's name, or call the bands blue, green, red, nir in their descriptions.</source>
      <translation>{file} nomeia suas bandas como as do Landsat, e não de qual Landsat: a banda 4 é vermelho no Landsat 8 e 9, infravermelho próximo do 4 ao 7. Ponha LC08 ou LT05 no nome do arquivo, ou chame as bandas blue, green, red, nir em suas descrições.</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>true or false</source>
      <translation>verdadeiro ou falso</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>a whole number from 0</source>
      <translation>um número inteiro a partir de 0</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>a whole number</source>
      <translation>um número inteiro</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>its values lie more than {depth} levels deep</source>
      <translation>seus valores têm mais de {depth} níveis de profundidade</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>{path}:{at} is {found}, not {wanted}: {cure}.</source>
      <translation>{path}:{at} é {found}, não {wanted}: {cure}.</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source> of at least {least}</source>
      <translation> de ao menos {least}</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>an object {…}</source>
      <translation>um objeto {…}</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>{place} (a name in it)</source>
      <translation>{place} (um nome nele)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>an entry, which may be empty</source>
      <translation>uma entrada, que pode ser vazia</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>it holds a number that is none (NaN or infinity)</source>
      <translation>contém um número que não é número (NaN ou infinito)</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>pass</source>
      <translation>passa</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>warn</source>
      <translation>alerta</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>fail</source>
      <translation>falha</translation>
    </message>
    <message>
      <location filename="../core/verdict.py" />
      <source>not known</source>
      <translation>desconhecido</translation>
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
      <translation>Painel</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>ChangeMining panel: from a pair of scenes to a data set, step by step</source>
      <translation>Painel do ChangeMining: de um par de cenas a um conjunto de dados, passo a passo</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <location filename="../ui/panel/pair.py" />
      <source>Example scenes…</source>
      <translation>Cenas de exemplo…</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>Make two dates to try everything with, and open the panel with them</source>
      <translation>Fazer duas datas para experimentar tudo, e abrir o painel com elas</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <location filename="../ui/panel/frame.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../ui/menu.py" />
      <source>The manual of ChangeMining, in your browser</source>
      <translation>O manual do ChangeMining, em seu navegador</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Accuracy</source>
      <translation>Acurácia</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>{points} places in {strata} strata: judge them before you look at the mask.</source>
      <translation>{points} lugares em {strata} estratos: julgue-os antes de olhar a máscara.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Overall accuracy &lt;b&gt;{overall}&lt;/b&gt; ({overall_low} to {overall_high}), area of change &lt;b&gt;{area} ha&lt;/b&gt; ({area_low} to {area_high}; by the mask {mapped}). {report}</source>
      <translation>Acurácia global &lt;b&gt;{overall}&lt;/b&gt; ({overall_low} a {overall_high}), área de mudança &lt;b&gt;{area} ha&lt;/b&gt; ({area_low} a {area_high}; pela máscara {mapped}). {report}</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Draw a sample</source>
      <translation>Sortear uma amostra</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>I am the second judge</source>
      <translation>Sou o segundo avaliador</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>The same places without the first one's answers, in a file of their own.</source>
      <translation>Os mesmos lugares sem as respostas do primeiro, em um arquivo próprio.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Record in the data set</source>
      <translation>Registrar no conjunto de dados</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>The figures go into dataset.json, the card and the metadata of the folder dataset.</source>
      <translation>Os números vão para dataset.json, a ficha e os metadados da pasta dataset.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <location filename="../ui/panel/export.py" />
      <source>Choose the two dates.</source>
      <translation>Escolha as duas datas.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <location filename="../ui/panel/export.py" />
      <source>Create the mask first.</source>
      <translation>Crie antes a máscara.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>By the second judge: {judged} of {total}.</source>
      <translation>Pelo segundo avaliador: {judged} de {total}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>All places are judged: end judging, then estimate.</source>
      <translation>Todos os lugares foram julgados: encerre o julgamento, depois estime.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>End judging</source>
      <translation>Encerrar o julgamento</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Judge the sample, blind</source>
      <translation>Julgar a amostra, às cegas</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Judged: {judged} of {total} places.</source>
      <translation>Julgados: {judged} de {total} lugares.</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <source>Copying the sample</source>
      <translation>Copiando a amostra</translation>
    </message>
    <message>
      <location filename="../ui/panel/accuracy.py" />
      <location filename="../ui/panel/pair.py" />
      <source>Open the report</source>
      <translation>Abrir o relatório</translation>
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
      <translation>No mapa</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>Make the difference</source>
      <translation>Fazer a diferença</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>IR-MAD: all bands, for dates that differ in haze, sun or sensor</source>
      <translation>IR-MAD: todas as bandas, para datas que diferem em névoa, sol ou sensor</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>Change vector: all bands, T2 normalised to T1</source>
      <translation>Vetor de mudança: todas as bandas, T2 normalizada para T1</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>What tells of change</source>
      <translation>O que indica mudança</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>SAVI of each date, then T2 − T1: where vegetation was lost, it is below zero.</source>
      <translation>SAVI de cada data, depois T2 − T1: onde se perdeu vegetação, fica abaixo de zero.</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>What changed in other ways than the whole scene did. The direction is chosen here, as evidence has no sign.</source>
      <translation>O que mudou de outro modo que a cena inteira. A direção se escolhe aqui, pois evidência não tem sinal.</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>How far each pixel moved in all bands, after T2 was fitted to what did not change.</source>
      <translation>Quanto cada pixel se moveu em todas as bandas, depois que T2 foi ajustada ao que não mudou.</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>Pixels of the sample that stayed as they were: {stable}; rounds: {rounds}.</source>
      <translation>Pixels da amostra que ficaram como eram: {stable}; rodadas: {rounds}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/difference.py" />
      <source>{pixels} valid pixels, mean {mean}, standard deviation {std}.</source>
      <translation>{pixels} pixels válidos, média {mean}, desvio padrão {std}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/dock.py" />
      <source>The work folder cannot be made: choose another one. [{error}]</source>
      <translation>A pasta de trabalho não pode ser criada: escolha outra. [{error}]</translation>
    </message>
    <message>
      <location filename="../ui/panel/downloads.py" />
      <source>being looked at…</source>
      <translation>sendo examinado…</translation>
    </message>
    <message>
      <location filename="../ui/panel/downloads.py" />
      <source>Looking at {name}</source>
      <translation>Examinando {name}</translation>
    </message>
    <message>
      <location filename="../ui/panel/downloads.py" />
      <source>{name} is being looked at.</source>
      <translation>{name} está sendo examinado.</translation>
    </message>
    <message>
      <location filename="../ui/panel/downloads.py" />
      <source>tile {tile}</source>
      <translation>tile {tile}</translation>
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
      <translation>A pasta já contém {names}: escolha outra.</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Example scenes</source>
      <translation>Cenas de exemplo</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Makes two dates of a landscape that does not exist, with changes that are known.</source>
      <translation>Faz duas datas de uma paisagem que não existe, com mudanças conhecidas.</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Mines in a rain forest</source>
      <translation>Minas em uma floresta tropical</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Fields, woods and towns</source>
      <translation>Campos, matas e cidades</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Choose a folder for the example scenes</source>
      <translation>Escolha uma pasta para as cenas de exemplo</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>T1.tif and T2.tif go here</source>
      <translation>T1.tif e T2.tif vão para cá</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Landscape</source>
      <translation>Paisagem</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Making the example scenes</source>
      <translation>Fazendo as cenas de exemplo</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>Two dates were made: check the pair, or go on to the difference.</source>
      <translation>Duas datas foram feitas: verifique o par, ou siga para a diferença.</translation>
    </message>
    <message>
      <location filename="../ui/panel/examples.py" />
      <source>The folder cannot be made: choose another one. [{error}]</source>
      <translation>A pasta não pode ser criada: escolha outra. [{error}]</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Patches of &lt;b&gt;{t1}&lt;/b&gt; and &lt;b&gt;{t2}&lt;/b&gt;, labels from &lt;b&gt;{labels}&lt;/b&gt;.</source>
      <translation>Recortes de &lt;b&gt;{t1}&lt;/b&gt; e &lt;b&gt;{t2}&lt;/b&gt;, rótulos de &lt;b&gt;{labels}&lt;/b&gt;.</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Choose the data set's folder</source>
      <translation>Escolha a pasta do conjunto de dados</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>become change</source>
      <translation>viram mudança</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>are ignored</source>
      <translation>são ignorados</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>become no change</source>
      <translation>viram sem mudança</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>&lt;b&gt;Undecided candidates ({count}) {become}.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Candidatos não decididos ({count}) {become}.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Patches of open cells ({count}) are exported too, as they are.</source>
      <translation>Recortes de células abertas ({count}) também são exportados, como estão.</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>&lt;b&gt;Patches of open cells ({count}) are left out.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Recortes de células abertas ({count}) ficam de fora.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>The review layer has edits that are not saved: save them first, then export.</source>
      <translation>A camada da revisão tem edições não salvas: salve-as antes, depois exporte.</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Reviewed mask</source>
      <translation>Máscara revisada</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Patches in the folder {folder}: {count}, {changed} of them with change</source>
      <translation>Recortes na pasta {folder}: {count}, {changed} deles com mudança</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Decided: {done} of {all} polygons. Closed: {closed} of {cells} cells.</source>
      <translation>Decididos: {done} de {all} polígonos. Fechadas: {closed} de {cells} células.</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Contact sheet</source>
      <translation>Folha de contato</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Left out: {reasons}</source>
      <translation>De fora: {reasons}</translation>
    </message>
    <message>
      <location filename="../ui/panel/export.py" />
      <source>Undecided candidates: {count}</source>
      <translation>Candidatos não decididos: {count}</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>&lt;b&gt;{patches} of {considered} patches&lt;/b&gt; will be exported, {changed} with change.</source>
      <translation>&lt;b&gt;{patches} de {considered} recortes&lt;/b&gt; a exportar, {changed} com mudança.</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Use block size {size}: all have change</source>
      <translation>Tamanho de bloco {size}: todas com mudança</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Counting the patches…</source>
      <translation>Contando os recortes…</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Use block size {size}: none stays empty</source>
      <translation>Tamanho de bloco {size}: nenhuma vazia</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Counting the patches</source>
      <translation>Contando os recortes</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>The export would stop: {error}</source>
      <translation>A exportação pararia: {error}</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Left out: {reasons}.</source>
      <translation>De fora: {reasons}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/foretelling.py" />
      <source>Splits: {counts}.</source>
      <translation>Partições: {counts}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/form.py" />
      <source>More settings</source>
      <translation>Mais opções</translation>
    </message>
    <message>
      <location filename="../ui/panel/frame.py" />
      <source>Help on the steps, in your browser</source>
      <translation>Ajuda sobre os passos, em seu navegador</translation>
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
      <translation>pronto</translation>
    </message>
    <message>
      <location filename="../ui/panel/histogram.py" />
      <source>Histogram of the difference with the threshold</source>
      <translation>Histograma da diferença com o limiar</translation>
    </message>
    <message>
      <location filename="../ui/panel/histogram.py" />
      <source>Drag the line, or press ← and → (Shift: ten steps). Click a mark to take that method. Wheel, + and − zoom, 0 shows everything.</source>
      <translation>Arraste a linha, ou pressione ← e → (Shift: dez passos). Clique em uma marca para tomar aquele método. Roda, + e − ampliam, 0 mostra tudo.</translation>
    </message>
    <message>
      <location filename="../ui/panel/histogram.py" />
      <source>No difference yet</source>
      <translation>Ainda sem diferença</translation>
    </message>
    <message>
      <location filename="../ui/panel/kinds.py" />
      <source>loss</source>
      <translation>perda</translation>
    </message>
    <message>
      <location filename="../ui/panel/kinds.py" />
      <source>gain</source>
      <translation>ganho</translation>
    </message>
    <message>
      <location filename="../ui/panel/page.py" />
      <source>Copy command</source>
      <translation>Copiar comando</translation>
    </message>
    <message>
      <location filename="../ui/panel/page.py" />
      <source>Copy command: the lines for a terminal that do the very same, with qgis_process.</source>
      <translation>Copiar comando: as linhas para um terminal que fazem exatamente o mesmo, com qgis_process.</translation>
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
      <translation>Verificar par</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>{name} is not there any more: choose the scene again.</source>
      <translation>{name} não está mais lá: escolha a cena de novo.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Imported into the work folder:</source>
      <translation>Importado na pasta de trabalho:</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose a work folder</source>
      <translation>Escolha uma pasta de trabalho</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Everything that is made goes here</source>
      <translation>Tudo o que for gerado será salvo aqui</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Work folder</source>
      <translation>Pasta de trabalho</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Go on with a review…</source>
      <translation>Continuar uma revisão…</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Your own or a colleague's: it knows its scenes</source>
      <translation>A sua ou a de um colega: ela conhece suas cenas</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Showing the scenes</source>
      <translation>Mostrando as cenas</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose a work folder.</source>
      <translation>Escolha uma pasta de trabalho.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Import the scenes first.</source>
      <translation>Importe antes as cenas.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>&lt;b&gt;Pass&lt;/b&gt;: the two dates can be compared.</source>
      <translation>&lt;b&gt;Passa&lt;/b&gt;: as duas datas podem ser comparadas.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>&lt;b&gt;Warn&lt;/b&gt;: the two dates can be compared with care.</source>
      <translation>&lt;b&gt;Alerta&lt;/b&gt;: as duas datas podem ser comparadas com cuidado.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>&lt;b&gt;Fail&lt;/b&gt;: a difference of these two dates would not mean change.</source>
      <translation>&lt;b&gt;Falha&lt;/b&gt;: uma diferença destas duas datas não significaria mudança.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>the first date</source>
      <translation>a primeira data</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>the second date</source>
      <translation>a segunda data</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose two dates of one place, as you downloaded them or as rasters. To try it first: {examples}</source>
      <translation>Escolha duas datas de um lugar, como as baixou ou como rasters. Para experimentar antes: {examples}</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>Choose {what}.</source>
      <translation>Escolha {what}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/pair.py" />
      <source>{name}: {reason}</source>
      <translation>{name}: {reason}</translation>
    </message>
    <message>
      <location filename="../ui/panel/preview.py" />
      <source>Threshold preview</source>
      <translation>Prévia do limiar</translation>
    </message>
    <message>
      <location filename="../ui/panel/preview.py" />
      <source>outlines of {kinds}</source>
      <translation>contornos de {kinds}</translation>
    </message>
    <message>
      <location filename="../ui/panel/preview.py" />
      <source>{kinds} in see-through colour</source>
      <translation>{kinds} em cor transparente</translation>
    </message>
    <message>
      <location filename="../ui/panel/quick.py" />
      <source>A smaller copy of {name}, to draw it quickly</source>
      <translation>Uma cópia menor de {name}, para desenhá-la rápido</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Open a review</source>
      <translation>Abrir uma revisão</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Reviews (*.gpkg)</source>
      <translation>Revisões (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>The reviews of the work folder</source>
      <translation>As revisões da pasta de trabalho</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Another review: of a colleague, or the disagreements of Merge reviews</source>
      <translation>Outra revisão: de um colega, ou as discordâncias de Mesclar revisões</translation>
    </message>
    <message>
      <location filename="../ui/panel/review_step.py" />
      <source>Create the mask and its polygons first.</source>
      <translation>Crie antes a máscara e seus polígonos.</translation>
    </message>
    <message>
      <location filename="../ui/panel/taking_up.py" />
      <source>{name} is no review: choose what Prepare review or Merge reviews has made.</source>
      <translation>{name} não é uma revisão: escolha o que Preparar revisão ou Mesclar revisões fez.</translation>
    </message>
    <message>
      <location filename="../ui/panel/tasks.py" />
      <source>{name} is not available: enable ChangeMining.</source>
      <translation>{name} não está disponível: ative o ChangeMining.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Threshold</source>
      <translation>Limiar</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Create mask and polygons</source>
      <translation>Criar máscara e polígonos</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Carry the verdicts of {name} over to the new polygons</source>
      <translation>Levar os vereditos de {name} para os novos polígonos</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Read the difference again</source>
      <translation>Ler a diferença de novo</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>A polygon of the same shape keeps its verdict; one that overlaps and differs is to be looked at again, and its note says so; confirmed ones that the mask lacks stay. The earlier review is not changed.</source>
      <translation>Um polígono da mesma forma mantém seu veredito; um que se sobrepõe e difere deve ser conferido de novo, e sua nota o diz; os confirmados que faltam na máscara ficam. A revisão anterior não é alterada.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Outlines</source>
      <translation>Contornos</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Show the rims of what would be change, and no colour over it</source>
      <translation>Mostrar as bordas do que seria mudança, sem cor por cima</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Make the difference first.</source>
      <translation>Faça antes a diferença.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Reading the difference</source>
      <translation>Lendo a diferença</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Evidence has no sign: its direction was chosen in step 2.</source>
      <translation>Evidência não tem sinal: sua direção foi escolhida no passo 2.</translation>
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
      <translation>&lt;b&gt;Limiar {threshold}&lt;/b&gt;: cerca de {area} ha de mudança (pixels: {pixels}), em {patches} de {all} recortes de {size} × {size}. Antes de saírem regiões e buracos pequenos.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Regions that do not reach the seed value are still counted.</source>
      <translation>Regiões que não alcançam o valor de semente ainda são contadas.</translation>
    </message>
    <message>
      <location filename="../ui/panel/threshold.py" />
      <source>Polygons to review: {polygons}, {area} ha. Cells: {cells}. Kept in {name}.</source>
      <translation>Polígonos a revisar: {polygons}, {area} ha. Células: {cells}. Guardados em {name}.</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Scenes (*.tif *.tiff *.vrt *.jp2 *.img *.zip *.xml *.SAFE);;All files (*)</source>
      <translation>Cenas (*.tif *.tiff *.vrt *.jp2 *.img *.zip *.xml *.SAFE);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Choose a scene</source>
      <translation>Escolha uma cena</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Raster, zip, SAFE or folder of bands</source>
      <translation>Raster, zip, SAFE ou pasta de bandas</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>A folder, or a raster layer of the project</source>
      <translation>Uma pasta, ou uma camada raster do projeto</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Folder: SAFE, or band files…</source>
      <translation>Pasta: SAFE, ou arquivos de bandas…</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>Choose a SAFE folder, or one of band files</source>
      <translation>Escolha uma pasta SAFE, ou uma de arquivos de bandas</translation>
    </message>
    <message>
      <location filename="../ui/panel/widgets.py" />
      <source>No raster layer in the project</source>
      <translation>Nenhuma camada raster no projeto</translation>
    </message>
    <message>
      <location filename="../ui/review/accepting.py" />
      <source>In this cell nothing is suggested with {sure} or more.</source>
      <translation>Nesta célula nada é sugerido com {sure} ou mais.</translation>
    </message>
    <message>
      <location filename="../ui/review/accepting.py" />
      <source>Outlined, as suggested with {sure} or more: {count}. Look at them, then the same key accepts them.</source>
      <translation>Contornados, pois sugeridos com {sure} ou mais: {count}. Olhe-os, depois a mesma tecla os aceita.</translation>
    </message>
    <message>
      <location filename="../ui/review/accepting.py" />
      <source>Accept what is suggested</source>
      <translation>Aceitar o que é sugerido</translation>
    </message>
    <message>
      <location filename="../ui/review/blind.py" />
      <source>The sample is judged blind: this layer stays hidden meanwhile.</source>
      <translation>A amostra é julgada às cegas: esta camada fica oculta enquanto isso.</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>Classes…</source>
      <translation>Classes…</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>Names and colours of the classes: a CSV file with class,name,colour</source>
      <translation>Nomes e cores das classes: um arquivo CSV com class,name,colour</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>The review cannot keep where the table of classes is.</source>
      <translation>A revisão não pode guardar onde está a tabela de classes.</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>Table of classes</source>
      <translation>Tabela de classes</translation>
    </message>
    <message>
      <location filename="../ui/review/class_choice.py" />
      <source>Tables (*.csv *.txt);;All files (*)</source>
      <translation>Tabelas (*.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <location filename="../ui/review/contradicted.py" />
      <source>No verdict is contradicted by the others.</source>
      <translation>Nenhum veredito é contradito pelos outros.</translation>
    </message>
    <message>
      <location filename="../ui/review/dates.py" />
      <source>{name} has no data at this place: answer unsure where you cannot tell.</source>
      <translation>{name} não tem dados neste lugar: responda incerto onde não der para dizer.</translation>
    </message>
    <message>
      <location filename="../ui/review/dates.py" />
      <source>Neither date has data at this place: answer unsure.</source>
      <translation>Nenhuma das duas datas tem dados neste lugar: responda incerto.</translation>
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>Merge</source>
      <translation>Mesclar</translation>
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>Delete</source>
      <translation>Apagar</translation>
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>Measure shapes</source>
      <translation>Medir formas</translation>
    </message>
    <message>
      <location filename="../ui/review/edits.py" />
      <source>The layer {name} cannot be edited: allow it in the layer's properties, and check that the file may be written.</source>
      <translation>A camada {name} não pode ser editada: permita isso nas propriedades da camada, e confira se o arquivo aceita gravação.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>No cell without candidates was looked at: nothing tells what the mask missed.</source>
      <translation>Nenhuma célula sem candidatos foi examinada: nada indica o que a máscara deixou de ver.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>Nothing is undecided.</source>
      <translation>Nada está por decidir.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>List what is undecided</source>
      <translation>Listar o que não foi decidido</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>Go on to the export</source>
      <translation>Seguir para a exportação</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>&lt;b&gt;The review is done: every cell is closed ({cells}).&lt;/b&gt;</source>
      <translation>&lt;b&gt;A revisão terminou: todas as células estão fechadas ({cells}).&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>In the export, accepted and added polygons are change, rejected ones are no change, unsure ones are ignored.</source>
      <translation>Na exportação, polígonos aceitos e acrescentados são mudança, rejeitados são sem mudança, incertos são ignorados.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>The mask missed something in {missed} of {audited} cells drawn from those without candidates: {share} of such cells (95 % interval: {low} to {high}).</source>
      <translation>A máscara deixou de ver algo em {missed} de {audited} células sorteadas entre as sem candidatos: {share} de tais células (intervalo de 95 %: {low} a {high}).</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>&lt;b&gt;{count} undecided&lt;/b&gt;: “Unreviewed candidates are” in the export says what becomes of them.</source>
      <translation>&lt;b&gt;{count} não decididos&lt;/b&gt;: “Candidatos não revisados são” na exportação diz o que será deles.</translation>
    </message>
    <message>
      <location filename="../ui/review/ending.py" />
      <source>Polygons a minute lately: {rate}.</source>
      <translation>Polígonos por minuto ultimamente: {rate}.</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>Looking for change that no polygon covers</source>
      <translation>Procurando mudança que nenhum polígono cobre</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>Candidates added where the model expects change: {count}; undo takes them.</source>
      <translation>Candidatos acrescentados onde o modelo espera mudança: {count}; desfazer os tira.</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>The model expects no change that no polygon covers.</source>
      <translation>O modelo não espera mudança que nenhum polígono cubra.</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>Add what is expected</source>
      <translation>Acrescentar o esperado</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>Polygons in no cell of the review: {beside}; the list has them.</source>
      <translation>Polígonos em nenhuma célula da revisão: {beside}; a lista os tem.</translation>
    </message>
    <message>
      <location filename="../ui/review/expected.py" />
      <source>expected by the model, {chance}</source>
      <translation>esperado pelo modelo, {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>More tolerance would take more than {most} pixels.</source>
      <translation>Mais tolerância tomaria mais de {most} pixels.</translation>
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>There is no difference at this place.</source>
      <translation>Não há diferença neste lugar.</translation>
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>It ends at the cell's edge.</source>
      <translation>Termina na borda da célula.</translation>
    </message>
    <message>
      <location filename="../ui/review/grow_tool.py" />
      <source>Pixels: {pixels}, {area} ha, tolerance {tolerance}: Enter adds the region.</source>
      <translation>Pixels: {pixels}, {area} ha, tolerância {tolerance}: Enter acrescenta a região.</translation>
    </message>
    <message>
      <location filename="../ui/review/history.py" />
      <location filename="../ui/review/keys.py" />
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <location filename="../ui/review/history.py" />
      <location filename="../ui/review/keys.py" />
      <source>Redo</source>
      <translation>Refazer</translation>
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
      <translation>aceito</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../styles/polygons.qml" />
      <source>rejected</source>
      <translation>rejeitado</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../ui/review/page.py" />
      <location filename="../ui/review/sample_page.py" />
      <location filename="../styles/polygons.qml" />
      <source>unsure</source>
      <translation>incerto</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../styles/polygons.qml" />
      <source>added</source>
      <translation>acrescentado</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>new</source>
      <translation>novo</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;All cells are closed.&lt;/b&gt;</source>
      <translation>&lt;b&gt;Todas as células estão fechadas.&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>to be searched for omissions</source>
      <translation>a ser vasculhada por omissões</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>closed</source>
      <translation>fechada</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <location filename="../ui/review/queue_model.py" />
      <source>open</source>
      <translation>aberta</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>The whole cell: has the mask missed a change? {key} closes the cell.</source>
      <translation>A célula inteira: a máscara deixou de ver uma mudança? {key} fecha a célula.</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source> · {rate} a minute, {time} left</source>
      <translation> · {rate} por minuto, tempo restante: {time}</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;Cell {name}&lt;/b&gt; ({words}): {left} of {all} undecided</source>
      <translation>&lt;b&gt;Célula {name}&lt;/b&gt; ({words}): {left} de {all} por decidir</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;{uid}&lt;/b&gt;: {status}</source>
      <translation>&lt;b&gt;{uid}&lt;/b&gt;: {status}</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>&lt;b&gt;All cells are closed&lt;/b&gt;, but {left} undecided in them: {key} lists what is left.</source>
      <translation>&lt;b&gt;Todas as células estão fechadas&lt;/b&gt;, mas {left} por decidir nelas: {key} lista o que falta.</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>{closed} of {cells} cells, {done} of {total} polygons{pace}</source>
      <translation>{closed} de {cells} células, {done} de {total} polígonos{pace}</translation>
    </message>
    <message>
      <location filename="../ui/review/info.py" />
      <source>confidence {degree}</source>
      <translation>confiança {degree}</translation>
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
      <translation>diferença {mean}</translation>
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
      <translation>Vá antes a um polígono.</translation>
    </message>
    <message>
      <location filename="../ui/review/joining.py" />
      <source>Nothing touches the polygon along a side: Ctrl+click chooses.</source>
      <translation>Nada toca o polígono ao longo de um lado: Ctrl+clique escolhe.</translation>
    </message>
    <message>
      <location filename="../ui/review/joining.py" />
      <source>Chosen polygons that touch nothing: {count}. Nothing was merged.</source>
      <translation>Polígonos escolhidos que não tocam nada: {count}. Nada foi mesclado.</translation>
    </message>
    <message>
      <location filename="../ui/review/joining.py" />
      <source>Merged with {count}.</source>
      <translation>Mesclado com {count}.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <source>Not saved, the answers are kept: close whatever else has {name} open.</source>
      <translation>Não foi salvo, as respostas ficam: feche o que mais tenha {name} aberto.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <source>{name} is no sample: choose what “Sample for accuracy” has made.</source>
      <translation>{name} não é uma amostra: escolha o que “Amostra para acurácia” fez.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <source>{name} has no place to judge: draw the sample anew.</source>
      <translation>{name} não tem lugar a julgar: sorteie a amostra de novo.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <location filename="../ui/review/session.py" />
      <source>Nothing is left to undo.</source>
      <translation>Nada resta a desfazer.</translation>
    </message>
    <message>
      <location filename="../ui/review/judging.py" />
      <location filename="../ui/review/session.py" />
      <source>Nothing is left to redo.</source>
      <translation>Nada resta a refazer.</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <location filename="../ui/review/session.py" />
      <source>Accept</source>
      <translation>Aceitar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <location filename="../ui/review/session.py" />
      <source>Reject</source>
      <translation>Rejeitar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <location filename="../ui/review/session.py" />
      <source>Mark as unsure</source>
      <translation>Marcar como incerto</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Write a note</source>
      <translation>Escrever uma nota</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>How sure: low, medium, high, untold</source>
      <translation>Confiança: baixa, média, alta, não informada</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Send back with a comment, for a new verdict</source>
      <translation>Devolver com um comentário, para um novo veredito</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Accept the rest of the cell</source>
      <translation>Aceitar o resto da célula</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Reject the rest of the cell</source>
      <translation>Rejeitar o resto da célula</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Close the cell, save, go to the next open one</source>
      <translation>Fechar a célula, salvar, ir à próxima aberta</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Open a closed cell again</source>
      <translation>Reabrir uma célula fechada</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next, without a verdict</source>
      <translation>Próximo, sem veredito</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Previous, without a verdict</source>
      <translation>Anterior, sem veredito</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>The list of all polygons: show, hide</source>
      <translation>A lista de todos os polígonos: mostrar, ocultar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next in the list</source>
      <translation>Próximo da lista</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Previous in the list</source>
      <translation>Anterior da lista</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>What is undecided in closed cells</source>
      <translation>O que está por decidir em células fechadas</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Suggestions learnt from the verdicts: on, off</source>
      <translation>Sugestões aprendidas dos vereditos: ligar, desligar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Show, then accept the sure suggestions of the cell</source>
      <translation>Mostrar, depois aceitar as sugestões seguras da célula</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next verdict that the others contradict</source>
      <translation>Próximo veredito que os outros contradizem</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>All verdicts that the others contradict</source>
      <translation>Todos os vereditos que os outros contradizem</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Hold: see the first date on the map</source>
      <translation>Segurar: ver a primeira data no mapa</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Divide the map: T1 left, T2 right of a line to drag</source>
      <translation>Dividir o mapa: T1 à esquerda, T2 à direita de uma linha que se arrasta</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… the line to the left</source>
      <translation>… a linha para a esquerda</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… the line to the right</source>
      <translation>… a linha para a direita</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next bands: natural colour, NIR, SWIR, agriculture</source>
      <translation>Próximas bandas: cor natural, NIR, SWIR, agricultura</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Stretch by the cell, or by the scenes</source>
      <translation>Realce pela célula, ou pelas cenas</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Difference or evidence over all maps: on, off</source>
      <translation>Diferença ou evidência sobre todos os mapas: ligar, desligar</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Next third date or basemap of the project</source>
      <translation>Próxima terceira data ou mapa de base do projeto</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>T1 and T2 in a window of their own, or back</source>
      <translation>T1 e T2 em janela própria, ou de volta</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Zoom to the polygon, or to the cell</source>
      <translation>Aproximar do polígono, ou da célula</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Shrink by a local threshold</source>
      <translation>Encolher por um limiar local</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Grow by a local threshold</source>
      <translation>Aumentar por um limiar local</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>One pixel less on all sides</source>
      <translation>Um pixel a menos em todos os lados</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>One pixel more on all sides</source>
      <translation>Um pixel a mais em todos os lados</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Click a change that the mask missed</source>
      <translation>Clicar em uma mudança que a máscara não viu</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… more tolerance (or the wheel); a larger brush</source>
      <translation>… mais tolerância (ou a roda); um pincel maior</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… less tolerance (or the wheel); a smaller brush</source>
      <translation>… menos tolerância (ou a roda); um pincel menor</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… add the region (or the next click)</source>
      <translation>… acrescentar a região (ou o próximo clique)</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>… give the region up, or leave the tool</source>
      <translation>… desistir da região, ou deixar a ferramenta</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Draw a polygon</source>
      <translation>Desenhar um polígono</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Reshape with a line</source>
      <translation>Remodelar com uma linha</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Cut with a line</source>
      <translation>Cortar com uma linha</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Move vertices</source>
      <translation>Mover vértices</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Paint whole pixels</source>
      <translation>Pintar pixels inteiros</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Rub out whole pixels</source>
      <translation>Apagar pixels inteiros</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Draw freehand round pixels</source>
      <translation>Desenhar à mão livre em volta de pixels</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Draw round a part to take it out</source>
      <translation>Desenhar em volta de uma parte para tirá-la</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Merge with what it touches, or with what Ctrl+click chose</source>
      <translation>Mesclar com o que toca, ou com o que Ctrl+clique escolheu</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Smooth the polygon</source>
      <translation>Suavizar o polígono</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Fill the holes of the polygon</source>
      <translation>Preencher os buracos do polígono</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Delete what was added or cut off</source>
      <translation>Apagar o que foi acrescentado ou cortado</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Back from a tool to the review</source>
      <translation>Voltar de uma ferramenta à revisão</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>This list</source>
      <translation>Esta lista</translation>
    </message>
    <message>
      <location filename="../ui/review/keys.py" />
      <source>Accept as class {number}</source>
      <translation>Aceitar como classe {number}</translation>
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>Click here, then press the key.</source>
      <translation>Clique aqui, depois pressione a tecla.</translation>
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <location filename="../ui/review/page.py" />
      <source>Keys of the review</source>
      <translation>Teclas da revisão</translation>
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>They count while a review is on and no text is typed.</source>
      <translation>Valem enquanto uma revisão está em curso e nenhum texto é digitado.</translation>
    </message>
    <message>
      <location filename="../ui/review/keys_dialog.py" />
      <source>Give each action a key of its own. {keys}</source>
      <translation>Dê a cada ação uma tecla própria. {keys}</translation>
    </message>
    <message>
      <location filename="../ui/review/learning.py" />
      <source>Learning from the verdicts</source>
      <translation>Aprendendo dos vereditos</translation>
    </message>
    <message>
      <location filename="../ui/review/maps_window.py" />
      <source>T1 and T2: ChangeMining</source>
      <translation>T1 e T2: ChangeMining</translation>
    </message>
    <message>
      <location filename="../ui/review/overlay.py" />
      <source>evidence over it</source>
      <translation>evidência por cima</translation>
    </message>
    <message>
      <location filename="../ui/review/overlay.py" />
      <source>difference over it</source>
      <translation>diferença por cima</translation>
    </message>
    <message>
      <location filename="../ui/review/own_tools.py" />
      <source>Without the difference this tool has no pixels: draw instead.</source>
      <translation>Sem a diferença esta ferramenta não tem pixels: desenhe.</translation>
    </message>
    <message>
      <location filename="../ui/review/own_tools.py" />
      <source>Click a change that the mask has missed.</source>
      <translation>Clique em uma mudança que a máscara não viu.</translation>
    </message>
    <message>
      <location filename="../ui/review/own_tools.py" />
      <source>{tool}, {side} px wide</source>
      <translation>{tool}, {side} px de largura</translation>
    </message>
    <message>
      <location filename="../ui/review/own_tools.py" />
      <location filename="../ui/review/shaping.py" />
      <source>Rub out</source>
      <translation>Apagar pixels</translation>
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
      <translation>Falta em {name} uma camada ou um campo: faça-o com Preparar revisão.</translation>
    </message>
    <message>
      <location filename="../ui/review/package.py" />
      <source>The layer {name} is filtered: remove its filter to review it.</source>
      <translation>A camada {name} está filtrada: remova seu filtro para revisá-la.</translation>
    </message>
    <message>
      <location filename="../ui/review/package.py" />
      <source>{name} has no cells: make it anew by Prepare review.</source>
      <translation>{name} não tem células: faça-o de novo com Preparar revisão.</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Save what was decided since the last cell was closed?</source>
      <translation>Salvar o que foi decidido desde que a última célula foi fechada?</translation>
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
      <translation>Revisor: as decisões são carimbadas com este nome</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>All polygons: sort, filter, jump</source>
      <translation>Todos os polígonos: ordenar, filtrar, ir a</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>accept</source>
      <translation>aceitar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>reject</source>
      <translation>rejeitar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>close the cell</source>
      <translation>fechar a célula</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <location filename="../ui/review/sample_page.py" />
      <source>undo</source>
      <translation>desfazer</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <location filename="../ui/review/sample_page.py" />
      <source>hold for T1</source>
      <translation>segurar para T1</translation>
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
      <translation>diferença</translation>
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
      <translation>encolher</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>grow</source>
      <translation>aumentar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>click to grow</source>
      <translation>clicar para aumentar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>list</source>
      <translation>lista</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>all keys</source>
      <translation>todas as teclas</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>The folder that holds {names}</source>
      <translation>A pasta que contém {names}</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>The review has ended: its layer was removed. What was decided is saved.</source>
      <translation>A revisão terminou: sua camada foi removida. O que foi decidido está salvo.</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Start the review</source>
      <translation>Começar a revisão</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Tool: &lt;b&gt;{tool}&lt;/b&gt;. {key} leaves it.</source>
      <translation>Ferramenta: &lt;b&gt;{tool}&lt;/b&gt;. {key} a deixa.</translation>
    </message>
    <message>
      <location filename="../ui/review/page.py" />
      <source>Nothing can be grown or shrunk: {error}</source>
      <translation>Nada pode ser aumentado ou encolhido: {error}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Polygons of the review</source>
      <translation>Polígonos da revisão</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Filter, for example: area&gt;0.5 note=road</source>
      <translation>Filtro, por exemplo: area&gt;0.5 note=road</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Verdicts go on in this order</source>
      <translation>Os vereditos seguem nesta ordem</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>All polygons</source>
      <translation>Todos os polígonos</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Undecided</source>
      <translation>Por decidir</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Undecided in closed cells</source>
      <translation>Por decidir em células fechadas</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Accepted</source>
      <translation>Aceitos</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Rejected</source>
      <translation>Rejeitados</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Added</source>
      <translation>Acrescentados</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Look again</source>
      <translation>Conferir de novo</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Sent back</source>
      <translation>Devolvidos</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Low confidence</source>
      <translation>Confiança baixa</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>Words, or conditions on a column with &lt; &lt;= &gt; &gt;= = !=. Columns: {names}</source>
      <translation>Palavras, ou condições sobre uma coluna com &lt; &lt;= &gt; &gt;= = !=. Colunas: {names}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_dock.py" />
      <source>{shown} of {total}</source>
      <translation>{shown} de {total}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Cell</source>
      <translation>Célula</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Cell is</source>
      <translation>A célula está</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <location filename="../core/accuracy/templates/body.html" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Area, ha</source>
      <translation>Área, ha</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Beyond threshold</source>
      <translation>Além do limiar</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Suggestion</source>
      <translation>Sugestão</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <location filename="../ui/review/remarks.py" />
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Decided</source>
      <translation>Decidido</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>Said last</source>
      <translation>Dito por último</translation>
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
      <translation>mudança {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>no change {chance}</source>
      <translation>sem mudança {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>look again: {chance}</source>
      <translation>conferir de novo: {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/queue_model.py" />
      <source>In a filter: {name}</source>
      <translation>Em um filtro: {name}</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>low</source>
      <translation>baixa</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>medium</source>
      <translation>média</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>high</source>
      <translation>alta</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>sent back</source>
      <translation>devolvido</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>merged</source>
      <translation>mesclado</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>Sent back because</source>
      <translation>Devolvido porque</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>The file of this review has no field {name}, and none can be added.</source>
      <translation>O arquivo desta revisão não tem o campo {name}, e nenhum pode ser acrescentado.</translation>
    </message>
    <message>
      <location filename="../ui/review/remarks.py" />
      <source>Nobody has decided on this polygon: there is no verdict.</source>
      <translation>Ninguém decidiu sobre este polígono: não há veredito.</translation>
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
      <translation>Agora está à vista tudo o que a tecla aceita: confira antes.</translation>
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>A region waits: add it or give it up first.</source>
      <translation>Uma região espera: acrescente-a ou desista dela antes.</translation>
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>Go to the polygon that is to be cut first.</source>
      <translation>Vá antes ao polígono que será cortado.</translation>
    </message>
    <message>
      <location filename="../ui/review/running.py" />
      <source>QGIS's own tool for this is not available.</source>
      <translation>A ferramenta do próprio QGIS para isto não está disponível.</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>Judge</source>
      <translation>Avaliador</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>Judge: answers are stamped with this name</source>
      <translation>Avaliador: as respostas são carimbadas com este nome</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>The first judge is called {name}, too: give your own name above.</source>
      <translation>O primeiro avaliador também se chama {name}: informe acima o seu próprio nome.</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>not judged yet</source>
      <translation>ainda não julgado</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>zoom</source>
      <translation>aproximar</translation>
    </message>
    <message>
      <location filename="../ui/review/sample_page.py" />
      <source>&lt;b&gt;Place {place} of {total}&lt;/b&gt;: {answer} · judged: {judged}, unsure: {unsure}</source>
      <translation>&lt;b&gt;Lugar {place} de {total}&lt;/b&gt;: {answer} · julgados: {judged}, incertos: {unsure}</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>natural colour</source>
      <translation>cor natural</translation>
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
      <translation>realce da célula</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>scene stretch</source>
      <translation>realce das cenas</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>as the project styles it</source>
      <translation>no estilo do projeto</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>The first date is missing, so it cannot be shown.</source>
      <translation>Falta a primeira data, que por isso não pode ser mostrada.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>Both dates have the bands of one picture only.</source>
      <translation>As duas datas só têm as bandas de uma imagem.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>The project has no other raster: add a third date or a basemap to it.</source>
      <translation>O projeto não tem outro raster: adicione uma terceira data ou um mapa de base.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>A date is missing, so the map cannot be divided.</source>
      <translation>Falta uma data, por isso o mapa não pode ser dividido.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>missing</source>
      <translation>em falta</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>no raster is on this map</source>
      <translation>não há raster neste mapa</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>The difference is missing, so it cannot be shown.</source>
      <translation>Falta a diferença, por isso ela não pode ser mostrada.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>A map that is turned cannot be divided: set its rotation to 0.</source>
      <translation>Um mapa girado não pode ser dividido: ponha a rotação em 0.</translation>
    </message>
    <message>
      <location filename="../ui/review/seeing.py" />
      <source>bands {numbers}</source>
      <translation>bandas {numbers}</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>The file cannot be written: close whatever else has it open, then try again.</source>
      <translation>O arquivo não pode ser gravado: feche o que mais o tenha aberto, e tente de novo.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>The table of classes has no class {number}.</source>
      <translation>A tabela de classes não tem a classe {number}.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Not saved, the edits are kept: close whatever else has {name} open, then try again. [{error}]</source>
      <translation>Não foi salvo, as edições ficam: feche o que mais tenha {name} aberto, e tente de novo. [{error}]</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>{left} undecided in this cell: decide, or close it once more to leave them.</source>
      <translation>{left} por decidir nesta célula: decida, ou feche-a mais uma vez para deixá-los.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>The cell cannot be written: the file is in use elsewhere, try again.</source>
      <translation>A célula não pode ser gravada: o arquivo está em uso em outro lugar, tente de novo.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Cell {name} is closed again.</source>
      <translation>A célula {name} está fechada de novo.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Cell {name} is open.</source>
      <translation>A célula {name} está aberta.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Class {number}</source>
      <translation>Classe {number}</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Accept the rest</source>
      <translation>Aceitar o resto</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Reject the rest</source>
      <translation>Rejeitar o resto</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Nothing is left to decide in this cell: close it, or go on.</source>
      <translation>Nada resta a decidir nesta célula: feche-a, ou siga.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>Saved: the file can be written again.</source>
      <translation>Salvo: o arquivo aceita gravação de novo.</translation>
    </message>
    <message>
      <location filename="../ui/review/session.py" />
      <source>This cell is open.</source>
      <translation>Esta célula está aberta.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Grow</source>
      <translation>Aumentar</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Shrink</source>
      <translation>Encolher</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Dilate</source>
      <translation>Dilatar</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Erode</source>
      <translation>Erodir</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Smooth</source>
      <translation>Suavizar</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Add a region</source>
      <translation>Acrescentar uma região</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>The polygon has no holes.</source>
      <translation>O polígono não tem buracos.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Fill holes</source>
      <translation>Preencher buracos</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>No pixel's centre lies inside: draw a larger area.</source>
      <translation>Nenhum centro de pixel está dentro: desenhe uma área maior.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>What the mask has found is not deleted: reject it instead.</source>
      <translation>O que a máscara encontrou não se apaga: rejeite-o.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Without the difference no polygon can be grown or shrunk.</source>
      <translation>Sem a diferença nenhum polígono pode ser aumentado ou encolhido.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Nothing would be left of the polygon: reject it instead.</source>
      <translation>Nada restaria do polígono: rejeite-o.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>Nothing changes: paint from the polygon's side on.</source>
      <translation>Nada muda: pinte a partir do lado do polígono.</translation>
    </message>
    <message>
      <location filename="../ui/review/shaping.py" />
      <source>No pixel can come in or go.</source>
      <translation>Nenhum pixel pode entrar ou sair.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Suggested: &lt;b&gt;change&lt;/b&gt;, {chance}</source>
      <translation>Sugerido: &lt;b&gt;mudança&lt;/b&gt;, {chance}</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Model {model}, evidence {evidence} of the answers right</source>
      <translation>O modelo acerta {model}, a evidência {evidence} das respostas</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Suggested: &lt;b&gt;no change&lt;/b&gt;, {chance} for change</source>
      <translation>Sugerido: &lt;b&gt;sem mudança&lt;/b&gt;, {chance} de mudança</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>{count} of {enough} answers, {change} of change, {none} of no change</source>
      <translation>{count} de {enough} respostas, {change} de mudança, {none} de sem mudança</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Learning…</source>
      <translation>Aprendendo…</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Nothing is suggested: model {model}, evidence {evidence} of the answers right</source>
      <translation>Nada é sugerido: o modelo acerta {model}, a evidência {evidence} das respostas</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Verdicts to look at again: {count} ({key})</source>
      <translation>Vereditos a conferir de novo: {count} ({key})</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Uncertain ones first</source>
      <translation>Incertos primeiro</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>After a verdict the map goes where an answer teaches most: three quarters are the most uncertain polygons, the others are drawn.</source>
      <translation>Depois de um veredito o mapa vai aonde uma resposta mais ensina: três quartos são os polígonos mais incertos, os outros são sorteados.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Find more</source>
      <translation>Encontrar mais</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Add candidates where the model expects change and no polygon is; one undo step</source>
      <translation>Acrescentar candidatos onde o modelo espera mudança e não há polígono; um passo para desfazer</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Suggestions of a model that learns from your verdicts; it decides nothing. It takes some 40 answers with both verdicts.</source>
      <translation>Sugestões de um modelo que aprende de seus vereditos; ele não decide nada. Precisa de umas 40 respostas com os dois vereditos.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggest_bar.py" />
      <source>Suggest ({key})</source>
      <translation>Sugerir ({key})</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>The model is no better than the evidence alone: nothing is suggested.</source>
      <translation>O modelo não é melhor que a evidência sozinha: nada é sugerido.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>Suggestions are off.</source>
      <translation>As sugestões estão desligadas.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>The model is learning.</source>
      <translation>O modelo está aprendendo.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>Suggestions begin at {enough} answers with both verdicts: {change} of change and {none} of no change by now.</source>
      <translation>As sugestões começam com {enough} respostas com os dois vereditos: até agora {change} de mudança e {none} de sem mudança.</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>Nothing can be suggested: {error}</source>
      <translation>Nada pode ser sugerido: {error}</translation>
    </message>
    <message>
      <location filename="../ui/review/suggesting.py" />
      <source>Of {count} answers the model gets {model} right and the evidence alone {evidence}: nothing is suggested yet, more answers help.</source>
      <translation>De {count} respostas o modelo acerta {model} e a evidência sozinha {evidence}: nada é sugerido ainda, mais respostas ajudam.</translation>
    </message>
    <message>
      <location filename="../ui/review/swipe.py" />
      <source>T1 is left of this line, T2 right of it: drag it.</source>
      <translation>T1 está à esquerda desta linha, T2 à direita: arraste-a.</translation>
    </message>
    <message>
      <location filename="../ui/review/views.py" />
      <source>T1 and T2 are in a window of their own; closing it brings them back.</source>
      <translation>T1 e T2 estão em janela própria; fechá-la traz os mapas de volta.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>User's accuracy</source>
      <translation>Acurácia do usuário</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Producer's accuracy</source>
      <translation>Acurácia do produtor</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Area (ha)</source>
      <translation>Área (ha)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Area by the mask (ha)</source>
      <translation>Área pela máscara (ha)</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Error matrix: points, and shares of the area</source>
      <translation>Matriz de erros: pontos e proporções da área</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Mask \ judged</source>
      <translation>Máscara \ julgado</translation>
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
      <translation>Julgados</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Judged change</source>
      <translation>Julgados mudança</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>Sources</source>
      <translation>Fontes</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/body.html" />
      <source>± is {z:.2f} standard errors ({confidence:g} % confidence). An interval given by its ends is joined from score intervals of the strata (Zou, Huang &amp; Zhang 2009): it is used where the usual formula counts no doubt for a stratum of which all points were judged alike, or reaches beyond what is possible.</source>
      <translation>± são {z:.2f} erros padrão (confiança de {confidence:g} %). Um intervalo dado por seus limites é reunido de intervalos de escore dos estratos (Zou, Huang &amp; Zhang 2009): é usado onde a fórmula usual não conta dúvida alguma para um estrato cujos pontos foram todos julgados iguais, ou vai além do possível.</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/figures.html" />
      <source>{mask}: {confidence:g} % confidence</source>
      <translation>{mask}: confiança de {confidence:g} %</translation>
    </message>
    <message>
      <location filename="../core/accuracy/templates/figures.html" />
      <source>To report it:</source>
      <translation>Para relatar:</translation>
    </message>
    <message>
      <location filename="../core/checks/templates/dataset_suspects.html" />
      <source>Patches to look at</source>
      <translation>Recortes a conferir</translation>
    </message>
    <message>
      <location filename="../core/checks/templates/dataset_suspects.html" />
      <source>{legend}, from left to right; plain where nothing can be read. In labels 0 is black, change or class 1 red, ignored grey.</source>
      <translation>{legend}, da esquerda para a direita; liso onde nada pode ser lido. Nos rótulos, 0 é preto, mudança ou classe 1 vermelho, ignorado cinza.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Contact sheet, patches: {patches}</source>
      <translation>Folha de contato, recortes: {patches}</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>place in the data set</source>
      <translation>lugar no conjunto de dados</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>suspicion, largest first</source>
      <translation>suspeita, a maior primeiro</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>valid share, smallest first</source>
      <translation>proporção válida, a menor primeiro</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>split</source>
      <translation>partição</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Shows</source>
      <translation>Mostra</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>any class</source>
      <translation>qualquer classe</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>any</source>
      <translation>qualquer</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Suspicion</source>
      <translation>Suspeita</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>any sign</source>
      <translation>qualquer sinal</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>no sign</source>
      <translation>nenhum sinal</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Share from</source>
      <translation>Proporção de</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Previous page</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Next page</source>
      <translation>Próxima página</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Badges show a patch's suspicion: the sum of the weights of the signs that it shows</source>
      <translation>As etiquetas coloridas mostram a suspeita de um recorte: a soma dos pesos dos sinais que ele mostra</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Thumbnails: all images of the same bands share one stretch, from the 2 % to the 98 % quantile of a sample of the data set; no data is black. Labels: what is ignored is grey. Suspicion adds the weights of the signs that a patch shows; it says where to look first, not that something is wrong. Click a patch to see it large; arrow keys go on, and contact_sheet.html#&lt;id&gt; opens one.</source>
      <translation>Miniaturas: todas as imagens das mesmas bandas têm um só realce, do quantil de 2 % ao de 98 % de uma amostra do conjunto de dados; sem dados é preto. Rótulos: o que é ignorado é cinza. A suspeita soma os pesos dos sinais que um recorte mostra; diz onde olhar primeiro, não que algo esteja errado. Clique em um recorte para vê-lo grande; as setas vão adiante, e contact_sheet.html#&lt;id&gt; abre um deles.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Previous patch</source>
      <translation>Recorte anterior</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Next patch</source>
      <translation>Próximo recorte</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.html" />
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>Findings</source>
      <translation>Achados</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>What</source>
      <translation>O quê</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>Verdict</source>
      <translation>Veredito</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>Found</source>
      <translation>Encontrado</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>What it means, what to do</source>
      <translation>O que significa, o que fazer</translation>
    </message>
    <message>
      <location filename="../core/io/templates/page.html" />
      <source>Made by ChangeMining {version}.</source>
      <translation>Feito por ChangeMining {version}.</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>Both dates and their difference</source>
      <translation>As duas datas e sua diferença</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>T2, {bands_t2}, stretched as T1</source>
      <translation>T2, {bands_t2}, com o realce de T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>−{most:.1f} loss</source>
      <translation>−{most:.1f} perda</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>gain +{most:.1f}</source>
      <translation>ganho +{most:.1f}</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>SAVI difference, T2 − T1</source>
      <translation>Diferença de SAVI, T2 − T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>Values of pixels that are valid at both dates</source>
      <translation>Valores dos pixels válidos nas duas datas</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair.html" />
      <source>Pictures are thinned, not averaged.</source>
      <translation>As imagens são subamostradas, sem média.</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_histogram.html" />
      <source>{title}: share of pixels</source>
      <translation>{title}: proporção de pixels</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Normalisation of T2 to T1</source>
      <translation>Normalização de T2 para T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>For the SAVI only; the patches keep the scene's own pixels. Fitted on {stable} stable pixels ({share:.1%} of those looked at), told of stable pixels that the fit has not seen.</source>
      <translation>Só para o SAVI; os recortes mantêm os pixels da própria cena. Ajustada em {stable} pixels estáveis ({share:.1%} dos examinados); os números são de pixels estáveis que o ajuste não viu.</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Band</source>
      <translation>Banda</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Reflectance of T2</source>
      <translation>Reflectância de T2</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Mean of T2 − T1</source>
      <translation>Média de T2 − T1</translation>
    </message>
    <message>
      <location filename="../core/pairs/templates/pair_normalised.html" />
      <source>Root mean square of T2 − T1</source>
      <translation>Raiz da média dos quadrados de T2 − T1</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>no split</source>
      <translation>sem partição</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>{label} over {image}</source>
      <translation>{label} sobre {image}</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>No patch is like this.</source>
      <translation>Nenhum recorte é assim.</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>shown: {shown}, page {page} of {pages}</source>
      <translation>exibidos: {shown}, página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Commonest class</source>
      <translation>Classe mais comum</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>{share} of the patch</source>
      <translation>{share} do recorte</translation>
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
      <translation>Latitude, longitude</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>Patches: {patches} ({splits})</source>
      <translation>Recortes: {patches} ({splits})</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>change share, largest first</source>
      <translation>proporção de mudança, a maior primeiro</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>share of the commonest class, largest first</source>
      <translation>proporção da classe mais comum, a maior primeiro</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>change share, smallest first</source>
      <translation>proporção de mudança, a menor primeiro</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>share of the commonest class, smallest first</source>
      <translation>proporção da classe mais comum, a menor primeiro</translation>
    </message>
    <message>
      <location filename="../core/datasets/sidecars/templates/contact_sheet.js" />
      <source>no review</source>
      <translation>sem revisão</translation>
    </message>
    <message>
      <location filename="../styles/difference.qml" />
      <source>-0.6 loss</source>
      <translation>-0.6 perda</translation>
    </message>
    <message>
      <location filename="../styles/difference.qml" />
      <source>0.6 gain</source>
      <translation>0.6 ganho</translation>
    </message>
    <message>
      <location filename="../styles/evidence.qml" />
      <source>8 and more: change</source>
      <translation>8 e mais: mudança</translation>
    </message>
    <message>
      <location filename="../styles/footprints.qml" />
      <location filename="../styles/polygons.qml" />
      <source>other</source>
      <translation>outro</translation>
    </message>
    <message>
      <location filename="../styles/mask.qml" />
      <location filename="../styles/probability.qml" />
      <source>0 no change</source>
      <translation>0 sem mudança</translation>
    </message>
    <message>
      <location filename="../styles/mask.qml" />
      <location filename="../styles/probability.qml" />
      <source>1 change</source>
      <translation>1 mudança</translation>
    </message>
    <message>
      <location filename="../styles/mask.qml" />
      <source>255 ignore</source>
      <translation>255 ignorar</translation>
    </message>
    <message>
      <location filename="../styles/pairs.qml" />
      <source>best</source>
      <translation>o melhor</translation>
    </message>
    <message>
      <location filename="../styles/pairs.qml" />
      <source>others</source>
      <translation>outros</translation>
    </message>
    <message>
      <location filename="../styles/sample.qml" />
      <location filename="../styles/sample_cells.qml" />
      <source>to be judged</source>
      <translation>a julgar</translation>
    </message>
    <message>
      <location filename="../styles/sample.qml" />
      <location filename="../styles/sample_cells.qml" />
      <source>judged</source>
      <translation>julgado</translation>
    </message>
    <message>
      <location filename="../styles/states.qml" />
      <source>done</source>
      <translation>feito</translation>
    </message>
    <message>
      <location filename="../styles/states.qml" />
      <source>empty</source>
      <translation>vazio</translation>
    </message>
    <message>
      <location filename="../styles/states.qml" />
      <source>failed</source>
      <translation>falhou</translation>
    </message>
  </context>
</TS>
