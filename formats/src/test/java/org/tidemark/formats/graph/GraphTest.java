package org.tidemark.formats.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.selection.FormatContract;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Entity;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphTest {
  private abstract static class Edges extends FormatContract {
    @Override
    protected boolean holds(Part part, Saying saying) {
      return saying.claim().assertion().subject() instanceof Entity
          && saying.claim().assertion().object() instanceof Entity;
    }

    Map<String, Map<String, String>> edges(byte[] file, String data) throws Exception {
      Map<String, Map<String, String>> claims = new LinkedHashMap<>();
      NodeList edges = xml(file).getElementsByTagName("edge");
      for (int i = 0; i < edges.getLength(); i++) {
        Element edge = (Element) edges.item(i);
        Map<String, String> fields = new LinkedHashMap<>();
        NodeList values = edge.getElementsByTagName(data);
        for (int j = 0; j < values.getLength(); j++) {
          Element value = (Element) values.item(j);
          fields.put(
              value.getAttribute(data.equals("data") ? "key" : "for"),
              data.equals("data") ? value.getTextContent() : value.getAttribute("value"));
        }
        claims.put(edge.getAttribute("id"), fields);
      }
      return claims;
    }
  }

  @org.junit.jupiter.api.Nested
  class Gexf extends Edges {
    @Override
    protected SelectionWriter writer() {
      return new GexfWriter();
    }

    @Override
    protected Map<String, Map<String, String>> read(Map<String, byte[]> files) throws Exception {
      return edges(files.get("claims.gexf"), "attvalue");
    }

    @Test
    void spellRunsOverEveryDayItCanHaveBeenSo() throws Exception {
      NodeList edges =
          xml(written(Sample.selection()).get("claims.gexf")).getElementsByTagName("edge");
      Map<String, String> spells = new LinkedHashMap<>();
      for (int i = 0; i < edges.getLength(); i++) {
        Element edge = (Element) edges.item(i);
        NodeList values = edge.getElementsByTagName("attvalue");
        String time = "";
        for (int j = 0; j < values.getLength(); j++) {
          Element value = (Element) values.item(j);
          time = value.getAttribute("for").equals("time") ? value.getAttribute("value") : time;
        }
        Element spell = (Element) edge.getElementsByTagName("spell").item(0);
        String days =
            spell == null ? "none" : spell.getAttribute("start") + " " + spell.getAttribute("end");
        spells.put(time, days);
      }
      assertEquals("2015-03-01 2015-03-31", spells.get("2015-03"));
      assertEquals("2018-01-01 ", spells.get("2018/.."));
      assertEquals(" 2015-12-31", spells.get("../2015"));
      assertEquals("none", spells.get(""));
    }
  }

  @org.junit.jupiter.api.Nested
  class Graphml extends Edges {
    @Override
    protected SelectionWriter writer() {
      return new GraphmlWriter();
    }

    @Override
    protected Map<String, Map<String, String>> read(Map<String, byte[]> files) throws Exception {
      return edges(files.get("claims.graphml"), "data");
    }
  }
}
