<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Actions">
  <renderer-v2 type="categorizedSymbol" attr="split" symbollevels="0" forceraster="0" enableorderby="0" referencescale="-1">
    <categories>
      <category render="true" label="train" value="train" symbol="0"/>
      <category render="true" label="val" value="val" symbol="1"/>
      <category render="true" label="test" value="test" symbol="2"/>
      <category render="true" label="fold1" value="fold1" symbol="3"/>
      <category render="true" label="fold2" value="fold2" symbol="4"/>
      <category render="true" label="fold3" value="fold3" symbol="5"/>
      <category render="true" label="fold4" value="fold4" symbol="6"/>
      <category render="true" label="fold5" value="fold5" symbol="7"/>
      <category render="true" label="other" value="" symbol="8"/>
    </categories>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="31,119,180,30"/>
            <Option type="QString" name="outline_color" value="31,119,180,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="255,127,14,30"/>
            <Option type="QString" name="outline_color" value="255,127,14,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="44,160,44,30"/>
            <Option type="QString" name="outline_color" value="44,160,44,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="31,119,180,30"/>
            <Option type="QString" name="outline_color" value="31,119,180,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="255,127,14,30"/>
            <Option type="QString" name="outline_color" value="255,127,14,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="44,160,44,30"/>
            <Option type="QString" name="outline_color" value="44,160,44,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="214,39,40,30"/>
            <Option type="QString" name="outline_color" value="214,39,40,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="148,103,189,30"/>
            <Option type="QString" name="outline_color" value="148,103,189,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="110,110,110,30"/>
            <Option type="QString" name="outline_color" value="110,110,110,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <attributeactions>
    <defaultAction key="Canvas" value="{6a9d1c5e-52f0-4d5b-9a0e-3c1b7f2e8d41}"/>
    <actionsetting id="{6a9d1c5e-52f0-4d5b-9a0e-3c1b7f2e8d41}" type="1" name="Open patch" shortTitle="Open patch" icon="" capture="0" isEnabledOnlyWhenEditable="0" notificationMessage="" action="import json&#10;from pathlib import Path&#10;from qgis.core import Qgis, QgsContrastEnhancement, QgsCoordinateTransform, QgsProject, QgsProviderRegistry, QgsRasterLayer&#10;from qgis.utils import iface&#10;&#10;project = QgsProject.instance()&#10;layer = project.mapLayer('[% @layer_id %]')&#10;patch = layer.getFeature([% $id %])&#10;parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())&#10;folder = Path(parts['path']).parent&#10;try:&#10;    names = [one['name'] for one in json.loads((folder / 'dataset.json').read_text('utf-8'))['layers']]&#10;except (OSError, ValueError, KeyError):&#10;    names = []&#10;rasters = [QgsRasterLayer(str(folder / name / patch['file']), name) for name in names]&#10;rasters = [raster for raster in rasters if raster.isValid()]&#10;# QGIS 3.44 takes rasters with a scale for flat: the stretch is our own.&#10;renderer = rasters[0].renderer() if rasters else None&#10;if hasattr(renderer, 'redBand'):&#10;    provider = rasters[0].dataProvider()&#10;    for band, put in (&#10;        (renderer.redBand(), renderer.setRedContrastEnhancement),&#10;        (renderer.greenBand(), renderer.setGreenContrastEnhancement),&#10;        (renderer.blueBand(), renderer.setBlueContrastEnhancement),&#10;    ):&#10;        seen = provider.bandStatistics(band)&#10;        stretch = QgsContrastEnhancement(provider.dataType(band))&#10;        stretch.setContrastEnhancementAlgorithm(&#10;            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum&#10;        )&#10;        stretch.setMinimumValue(max(seen.minimumValue, seen.mean - 2 * seen.stdDev))&#10;        stretch.setMaximumValue(min(seen.maximumValue, seen.mean + 2 * seen.stdDev))&#10;        put(stretch)&#10;root = project.layerTreeRoot()&#10;if rasters and not root.findGroup(patch['id']):&#10;    group = root.insertGroup(0, patch['id'])&#10;    for raster in project.addMapLayers(rasters, False):&#10;        if raster.bandCount() == rasters[0].bandCount() &gt; 1:&#10;            raster.setRenderer(rasters[0].renderer().clone())&#10;        group.insertLayer(0, raster)&#10;if rasters:&#10;    canvas = iface.mapCanvas()&#10;    view = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), project)&#10;    canvas.setExtent(view.transformBoundingBox(patch.geometry().boundingBox()))&#10;    canvas.refresh()&#10;else:&#10;    iface.messageBar().pushMessage('Open patch', 'No patches lie in ' + str(folder), Qgis.MessageLevel.Warning, 8)&#10;">
      <actionScope id="Canvas"/>
      <actionScope id="Feature"/>
    </actionsetting>
  </attributeactions>
</qgis>
