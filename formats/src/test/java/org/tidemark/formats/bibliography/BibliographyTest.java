package org.tidemark.formats.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Sample;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Read;
import org.tidemark.formats.selection.SelectionWriter;

class BibliographyTest {
  private static byte[] written(SelectionWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Losses losses = writer.write(Sample.selection(), _ -> out);
    assertEquals(2, losses.reports());
    return out.toByteArray();
  }

  @Test
  void cslJsonHoldsWhatIsKnownOfAReport() throws IOException {
    JsonNode reports = Read.json(written(new CslJsonWriter()));
    assertEquals(2, reports.size());
    JsonNode report = reports.get(0);
    assertEquals("Towns & {Harbours}", report.get("title").asText());
    assertEquals("[[2019,5,14]]", report.at("/issued/date-parts").toString());
    assertEquals("[[2021]]", reports.get(1).at("/issued/date-parts").toString());
    assertEquals("A. Heron and B. Gull", report.at("/author/0/literal").asText());
    assertEquals("Coast \"Press\"", report.get("publisher").asText());
    assertEquals("https://example.org/a?b=c&d=e", report.get("URL").asText());
  }

  @Test
  void bibtexEscapesWhatMeansSomethingToLatex() throws IOException {
    String bib = new String(written(new BibtexWriter()), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(bib.contains("  title = {{Towns \\& \\{Harbours\\}}},\n"), bib);
    assertTrue(bib.contains("  author = {A. Heron and B. Gull},\n"));
    assertTrue(bib.contains("  date = {2019-05-14},\n  year = {2019},\n"));
    assertTrue(bib.contains("  url = {https://example.org/a?b=c&d=e},\n"));
    assertEquals(
        "\\textbackslash{}x\\_1 100\\% \\#1 \\textasciitilde{}", Latex.of("\\x_1 100% #1 ~"));
  }

  @Test
  void everyBraceIsClosed() throws IOException {
    String bib = new String(written(new BibtexWriter()), java.nio.charset.StandardCharsets.UTF_8);
    String bare = bib.replaceAll("\\\\[{}]", "");
    assertEquals(
        bare.chars().filter(c -> c == '{').count(), bare.chars().filter(c -> c == '}').count());
  }
}
