package org.tidemark.formats.table;

import java.io.IOException;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.selection.Field;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.Folder;

/** The description of the columns of claims as the W3C's CSV on the Web asks for it. */
final class Codebook {
  private Codebook() {}

  /** What can stand in a column, in the words of CSV on the Web. */
  static String type(Field field) {
    return switch (field.type()) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "double";
      case FLAG -> "boolean";
      case DAY -> "date";
    };
  }

  static void write(String title, Folder folder) throws IOException {
    try (Json json = Json.into(folder.create("claims.csv-metadata.json"))) {
      json.open().field("@context", "http://www.w3.org/ns/csvw").field("url", "claims.csv");
      json.field("dc:title", title);
      json.open("dialect").field("encoding", "utf-8").end();
      json.open("tableSchema").list("columns");
      for (Field field : Fields.ALL) {
        json.open().field("name", field.name()).field("titles", field.name());
        json.field("dc:description", field.meaning()).field("datatype", type(field)).end();
      }
      json.endList().field("primaryKey", "id").end().end();
    }
  }
}
