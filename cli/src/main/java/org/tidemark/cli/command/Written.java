package org.tidemark.cli.command;

/** What is said when something was written. */
final class Written {
  private Written() {}

  static void told(Front door, String remark, String field, String value) {
    if (door.json()) {
      door.console()
          .json(json -> {
            json.writeStartObject();
            json.writeStringField(field, value);
            json.writeEndObject();
          });
    } else {
      door.console().remark(remark);
    }
  }
}
