package org.tidemark.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;

/** What a person wrote into the form of a claim, as far as it differs from what stood there. */
final class Written {
  private static final String TYPE = "type";

  private Written() {}

  /** The fields that a person changed, each {@code field=value}. */
  static List<String> changes(Claim claim, Map<String, String> form) {
    List<String> changes = new ArrayList<>();
    for (Field field : Fields.of(claim, kind(form, claim.kind()))) {
      String written = form.get(field.code());
      String stood = field.code().equals(TYPE) ? claim.kind().code() : field.value();
      if (written != null && !written.strip().equals(stood)) {
        changes.add(field.code() + "=" + written.strip());
      }
    }
    return changes;
  }

  /** The fields that a person filled in, each {@code field=value}. */
  static List<String> all(Map<String, String> form) {
    List<String> all = new ArrayList<>();
    for (Field field : Fields.empty(kind(form, Kind.LEADS))) {
      String written = form.getOrDefault(field.code(), "").strip();
      if (!written.isEmpty()) {
        all.add(field.code() + "=" + written);
      }
    }
    return all;
  }

  /** The kind that was chosen. */
  static Kind kind(Map<String, String> form, Kind otherwise) {
    for (Kind kind : Kind.values()) {
      if (kind.code().equals(form.get(TYPE))) {
        return kind;
      }
    }
    return otherwise;
  }
}
