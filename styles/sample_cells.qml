<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Fields|Forms|AttributeTable">
  <renderer-v2 type="RuleRenderer" enableorderby="0" referencescale="-1" forceraster="0" symbollevels="0">
    <rules key="{49e610ee-cd58-4d46-8fdb-8a843c61883c}">
      <rule key="{0894e8bc-a268-407e-a730-573d8c52b836}" symbol="0" label="to be judged" filter="&quot;reference&quot; IS NULL" />
      <rule key="{677df59b-479d-4f79-a038-0f74297491f3}" symbol="1" label="judged" filter="&quot;reference&quot; IS NOT NULL" />
    </rules>
    <symbols>
      <symbol type="fill" clip_to_extent="1" alpha="1" name="0" force_rhr="0">
        <layer class="SimpleFill" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="0,0,255,255" name="color" />
            <Option type="QString" value="bevel" name="joinstyle" />
            <Option type="QString" value="0,0" name="offset" />
            <Option type="QString" value="MM" name="offset_unit" />
            <Option type="QString" value="20,20,20,255" name="outline_color" />
            <Option type="QString" value="solid" name="outline_style" />
            <Option type="QString" value="1" name="outline_width" />
            <Option type="QString" value="MM" name="outline_width_unit" />
            <Option type="QString" value="no" name="style" />
          </Option>
        </layer>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="0,0,255,255" name="color" />
            <Option type="QString" value="bevel" name="joinstyle" />
            <Option type="QString" value="0,0" name="offset" />
            <Option type="QString" value="MM" name="offset_unit" />
            <Option type="QString" value="255,255,255,255" name="outline_color" />
            <Option type="QString" value="solid" name="outline_style" />
            <Option type="QString" value="0.5" name="outline_width" />
            <Option type="QString" value="MM" name="outline_width_unit" />
            <Option type="QString" value="no" name="style" />
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" clip_to_extent="1" alpha="1" name="1" force_rhr="0">
        <layer class="SimpleFill" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="0,0,255,255" name="color" />
            <Option type="QString" value="bevel" name="joinstyle" />
            <Option type="QString" value="0,0" name="offset" />
            <Option type="QString" value="MM" name="offset_unit" />
            <Option type="QString" value="120,120,120,255" name="outline_color" />
            <Option type="QString" value="solid" name="outline_style" />
            <Option type="QString" value="0.5" name="outline_width" />
            <Option type="QString" value="MM" name="outline_width_unit" />
            <Option type="QString" value="no" name="style" />
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <fieldConfiguration>
    <field configurationFlags="None" name="reference">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="int" value="1" name="change" />
              </Option>
              <Option type="Map">
                <Option type="int" value="0" name="no change" />
              </Option>
              <Option type="Map">
                <Option type="int" value="255" name="unsure" />
              </Option>
              <Option type="Map">
                <Option type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" name="not judged" />
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="map_class">
      <editWidget type="Hidden">
        <config>
          <Option />
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="stratum">
      <editWidget type="Hidden">
        <config>
          <Option />
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="strata">
      <editWidget type="Hidden">
        <config>
          <Option />
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="stratum_units">
      <editWidget type="Hidden">
        <config>
          <Option />
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="stratum_ha">
      <editWidget type="Hidden">
        <config>
          <Option />
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="unit_ha">
      <editWidget type="Hidden">
        <config>
          <Option />
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="mask">
      <editWidget type="Hidden">
        <config>
          <Option />
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <attributetableconfig sortOrder="0" actionWidgetStyle="dropDown" sortExpression="">
    <columns>
      <column type="field" hidden="0" width="-1" name="uid" />
      <column type="field" hidden="0" width="-1" name="reference" />
      <column type="field" hidden="0" width="-1" name="reviewer" />
      <column type="field" hidden="0" width="-1" name="judged_at" />
      <column type="field" hidden="0" width="-1" name="note" />
      <column type="field" hidden="1" width="-1" name="map_class" />
      <column type="field" hidden="1" width="-1" name="stratum" />
      <column type="field" hidden="1" width="-1" name="strata" />
      <column type="field" hidden="1" width="-1" name="stratum_units" />
      <column type="field" hidden="1" width="-1" name="stratum_ha" />
      <column type="field" hidden="1" width="-1" name="unit_ha" />
      <column type="field" hidden="1" width="-1" name="mask" />
      <column type="actions" hidden="0" width="-1" />
    </columns>
  </attributetableconfig>
</qgis>
