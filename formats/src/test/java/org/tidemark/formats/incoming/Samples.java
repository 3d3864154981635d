package org.tidemark.formats.incoming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tidemark.model.Block;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Source;

/** A small valid file of each form, about organisations that never were. */
public final class Samples {
  /** FollowTheMoney entities. */
  public static final String FTM_ENTITIES =
      """
      {"id":"a","schema":"Organization","properties":{"name":["Reed Brigade"],"alias":["RB"]}}
      {"id":"b","schema":"Person","properties":{"name":["Ada Lark"],"passportNumber":["X-77"]}}
      {"id":"c","schema":"Person","properties":{"name":["Nobody Known"]}}
      {"id":"d","schema":"Company","properties":{"name":["Mill Bank"],"incorporationDate":["1921-05"]}}
      {"id":"e","schema":"Directorship","properties":{"director":["b"],"organization":["a"],"role":["chair"],"startDate":["1921"],"endDate":["1923-04"]}}
      {"id":"f","schema":"Sanction","properties":{"entity":["a"],"authority":["Lowland Council"],"program":["Marsh"],"listingDate":["1924-02-03"]}}
      {"id":"g","schema":"Payment","properties":{"payer":["d"],"beneficiary":["a"],"amountEur":["1200.50"],"date":["1922"]}}
      {"id":"h","schema":"Payment","properties":{"payer":["c"],"beneficiary":["a"],"amountEur":["5"]}}
      {"id":"i","schema":"Ownership","properties":{"owner":["a"],"asset":["d"],"percentage":["60"]}}
      {"id":"j","schema":"UnknownLink","properties":{"subject":["d"],"object":["a"],"role":["part of"],"status":["ended"],"endDate":["1925"]}}
      {"id":"k","schema":"Yacht","properties":{"name":["Heron"]}}
      """;

  /** FollowTheMoney statements. */
  public static final String FTM_STATEMENTS =
      """
      canonical_id,entity_id,prop,prop_type,schema,value,dataset
      a,a1,name,name,LegalEntity,Reed Brigade,t
      a,a2,name,name,Organization,The Reeds,t
      b,b,name,name,Person,Ada Lark,t
      m,m,member,entity,Membership,b,t
      m,m,organization,entity,Membership,a,t
      m,m,role,string,Membership,spokeswoman,t
      """;

  /** A STIX bundle. */
  public static final String STIX =
      """
      {"type":"bundle","id":"bundle--1","objects":[
       {"type":"threat-actor","id":"threat-actor--1","name":"Reed Brigade","aliases":["RB","Reed Brigade"],"goals":["drain the marsh"]},
       {"type":"identity","id":"identity--1","name":"Ada Lark","identity_class":"individual"},
       {"type":"identity","id":"identity--2","name":"Private Person","identity_class":"individual"},
       {"type":"location","id":"location--1","name":"Lowland"},
       {"type":"relationship","id":"relationship--1","relationship_type":"located-at","source_ref":"threat-actor--1","target_ref":"location--1","start_time":"1921-05-01T00:00:00Z"},
       {"type":"relationship","id":"relationship--2","relationship_type":"leads","source_ref":"identity--1","target_ref":"threat-actor--1","description":"chair"},
       {"type":"relationship","id":"relationship--3","relationship_type":"uses","source_ref":"threat-actor--1","target_ref":"tool--1"},
       {"type":"tool","id":"tool--1","name":"Spade"}]}
      """;

  /** Clusters of a MISP galaxy. */
  public static final String MISP =
      """
      {"authors":["x"],"category":"actor","name":"Marsh Groups","type":"marsh","values":[
       {"value":"Reed Brigade","uuid":"u1","description":"A band.","meta":{"synonyms":["RB","Reeds"],"cfr-suspected-state-sponsor":["Upland"],"since":["1921"]},
        "related":[{"dest-uuid":"u9","type":"similar"},{"dest-uuid":"u2","type":"subset-of"}]},
       {"value":"Marsh Front","uuid":"u2","meta":{}}]}
      """;

  /** Items of Wikidata. */
  public static final String WIKIDATA =
      """
      {"entities":{
       "Q1":{"id":"Q1","labels":{"en":{"language":"en","value":"Reed Brigade"}},"aliases":{"de":[{"language":"de","value":"Schilfbrigade"}]},
        "claims":{
         "P571":[{"mainsnak":{"datavalue":{"value":{"time":"+1921-05-00T00:00:00Z","precision":10}}},"rank":"normal"}],
         "P576":[{"mainsnak":{"snaktype":"somevalue"},"rank":"normal"}],
         "P488":[{"mainsnak":{"datavalue":{"value":{"id":"Q2"}}},"rank":"normal",
           "qualifiers":{"P580":[{"datavalue":{"value":{"time":"+1921-00-00T00:00:00Z","precision":9}}}],
                         "P582":[{"datavalue":{"value":{"time":"+1923-04-02T00:00:00Z","precision":11}}}]}},
          {"mainsnak":{"datavalue":{"value":{"id":"Q2"}}},"rank":"deprecated"}],
         "P1142":[{"mainsnak":{"datavalue":{"value":{"id":"Q404"}}}}],
         "P2124":[{"mainsnak":{"datavalue":{"value":{"amount":"+400"}}},
           "qualifiers":{"P585":[{"datavalue":{"value":{"time":"+1922-00-00T00:00:00Z","precision":8}}}]}}],
         "P18":[{"mainsnak":{"datavalue":{"value":"x.jpg"}}}]}},
       "Q2":{"id":"Q2","labels":{"en":{"language":"en","value":"Ada Lark"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]}}}}
      """;

  /** The text of a report that notes are on. */
  public static final String REPORT =
      "Ada Lark led the Reed Brigade.\nIn 1922 the Reed  Brigade had 400 men.\n"
          + "The Reed Brigade is no more.";

  /** Notes on that report, as Hypothesis gives them. */
  public static final String NOTES =
      """
      {"rows":[
       {"uri":"https://example.org/reeds","user":"acct:rosa@example.org","text":"leads: Ada Lark -> Reed Brigade\\nrole: chair","tags":["people"],
        "target":[{"source":"https://example.org/reeds","selector":[{"type":"TextPositionSelector","start":1,"end":3},{"type":"TextQuoteSelector","exact":"Ada Lark led the Reed Brigade"}]}]},
       {"uri":"https://example.org/reeds","text":"{\\"type\\":\\"strength\\",\\"subject\\":\\"Reed Brigade\\",\\"value\\":{\\"best\\":400},\\"unit\\":\\"men\\",\\"time\\":\\"1922\\"}",
        "target":[{"source":"x","selector":[{"type":"TextQuoteSelector","exact":"the Reed Brigade had 400 men"}]}]},
       {"text":"dissolved: Reed Brigade","target":[{"selector":[{"type":"TextQuoteSelector","exact":"Reed Brigade","prefix":"The ","suffix":" is no more"}]}]},
       {"text":"dissolved: Reed Brigade","target":[{"selector":[{"type":"TextQuoteSelector","exact":"Reed Brigade"}]}]},
       {"text":"how sad","target":[{"selector":[{"type":"TextQuoteSelector","exact":"is no more"}]}]}]}
      """;

  /** The project file of a REFI-QDA project. */
  public static final String PROJECT =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Project name="Marsh" xmlns="urn:QDA-XML:project:1.0">
       <CodeBook><Codes>
        <Code guid="c1" name="People"><Code guid="c2" name="chair"><Description>leads: Ada Lark -&gt; Reed Brigade</Description></Code></Code>
        <Code guid="c3" name="mood"/>
       </Codes></CodeBook>
       <Sources>
        <TextSource guid="s1" name="reeds" plainTextPath="internal://s1.txt">
         <PlainTextSelection guid="p1" startPosition="2" endPosition="31"><Coding guid="k1"><CodeRef targetGUID="c2"/></Coding></PlainTextSelection>
         <PlainTextSelection guid="p2" startPosition="0" endPosition="1"><Coding guid="k2"><CodeRef targetGUID="c3"/></Coding></PlainTextSelection>
        </TextSource>
        <PictureSource guid="s2" name="map"/>
       </Sources>
      </Project>
      """;

  private Samples() {}

  /** The report that notes are on. */
  public static Report report() {
    return new Report(
        ReportId.of(REPORT.getBytes(StandardCharsets.UTF_8)),
        "text/plain",
        "en",
        new ReportText(REPORT, List.of(new Block(Block.Role.PARAGRAPH, 0, REPORT.length(), 0))),
        Source.ofFile("reeds.txt"));
  }

  /** A REFI-QDA project; its source begins with a character outside the basic plane. */
  public static byte[] qdpx() {
    return qdpx(PROJECT);
  }

  /** The same with another project file. */
  public static byte[] qdpx(String project) {
    return zip(
        "project.qde", project, "sources/s1.txt", "𝕏 Ada Lark led the Reed Brigade.\r\nMore.");
  }

  private static byte[] zip(String... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
