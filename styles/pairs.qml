<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|MapTips">
  <renderer-v2 type="RuleRenderer" enableorderby="1" referencescale="-1" forceraster="0" symbollevels="0">
    <rules key="{4d8f4c70-5b1a-4a8f-9f55-1f60a8a4f001}">
      <rule key="{4d8f4c70-5b1a-4a8f-9f55-1f60a8a4f002}" symbol="0" label="best" filter="&quot;rank&quot; = 1"/>
      <rule key="{4d8f4c70-5b1a-4a8f-9f55-1f60a8a4f003}" symbol="1" label="others" filter="ELSE"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="31,111,235,20"/>
            <Option type="QString" name="outline_color" value="31,111,235,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.8"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="color" value="143,90,43,20"/>
            <Option type="QString" name="outline_color" value="143,90,43,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
    <orderby>
      <orderByClause asc="0" nullsFirst="0">"rank"</orderByClause>
    </orderby>
  </renderer-v2>
  <mapTip enabled="1">&lt;table&gt;&lt;tr&gt;
&lt;td&gt;[% &quot;t1_date&quot; %]&lt;br&gt;cloud [% round(&quot;t1_cloud&quot;) %] %&lt;br&gt;&lt;img src=&quot;[% &quot;t1_thumb&quot; %]&quot; width=&quot;220&quot;&gt;&lt;/td&gt;
&lt;td&gt;[% &quot;t2_date&quot; %]&lt;br&gt;cloud [% round(&quot;t2_cloud&quot;) %] %&lt;br&gt;&lt;img src=&quot;[% &quot;t2_thumb&quot; %]&quot; width=&quot;220&quot;&gt;&lt;/td&gt;
&lt;/tr&gt;&lt;/table&gt;
[% &quot;rank&quot; %]: score [% round(&quot;score&quot;, 2) %], [% &quot;days&quot; %] days apart in the year</mapTip>
</qgis>
