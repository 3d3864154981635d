package org.tidemark.formats.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.out.Slug;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.Source;
import org.tidemark.model.time.When;

/** What the site is about, in the orders in which its pages tell it; it keeps no texts. */
final class Library {
  /**
   * A report in a list.
   *
   * @param id what it is known by
   * @param source where it comes from
   * @param claims how many claims of it are told
   */
  record Listed(ReportId id, Source source, int claims) {
    static Listed of(Report report, int claims) {
      return new Listed(report.id(), report.source(), claims);
    }

    /** The file of its page. */
    String file() {
      return "report/" + id.brief() + ".html";
    }
  }

  /**
   * A claim with who is meant in it.
   *
   * @param report its report
   * @param saying the claim
   * @param subject whom it speaks of
   * @param object who is at its far end
   */
  record Told(Listed report, Saying saying, @Nullable Party subject, @Nullable Party object) {
    static final Comparator<Told> CHRONOLOGICAL =
        Comparator.comparing((Told told) -> told.saying().claim().when(), When.CHRONOLOGICAL)
            .thenComparing(told -> told.saying().id());

    /** Where its words are shown. */
    String target() {
      return report.file() + "#" + anchor(saying);
    }
  }

  private final List<Listed> reports = new ArrayList<>();
  private final List<Told> claims = new ArrayList<>();
  private final SequencedMap<Party, List<Told>> parties = new TreeMap<>();

  static Library of(Selection selection, Losses losses) {
    Library library = new Library();
    for (Part part : selection.parts()) {
      library.add(selection, part);
      losses.written(part.sayings().size());
    }
    return library;
  }

  private void add(Selection selection, Part part) {
    Listed listed = Listed.of(part.report(), part.sayings().size());
    reports.add(listed);
    for (Saying saying : part.sayings()) {
      Party subject = selection.party(part, saying.claim().assertion().subject());
      Party object = selection.party(part, saying.claim().assertion().object());
      Told told = new Told(listed, saying, subject, object);
      claims.add(told);
      add(subject, told);
      if (object != null && !object.equals(subject)) {
        add(object, told);
      }
    }
  }

  private void add(@Nullable Party party, Told told) {
    if (party != null) {
      parties.computeIfAbsent(party, _ -> new ArrayList<>()).add(told);
    }
  }

  /** The reports, in the order of the casebook. */
  List<Listed> reports() {
    return reports;
  }

  /** All claims, report by report. */
  List<Told> claims() {
    return claims;
  }

  /** Whom the claims speak of, by kind and name, with the claims. */
  SequencedMap<Party, List<Told>> parties() {
    return parties;
  }

  /** The claims by the headings a reader would look for them under, in time. */
  static Map<String, List<Told>> byTopic(List<Told> claims) {
    Map<String, List<Told>> topics = new LinkedHashMap<>();
    List<Told> ordered = new ArrayList<>(claims);
    ordered.sort(
        Comparator.comparing((Told told) -> told.saying().claim().kind())
            .thenComparing(Told.CHRONOLOGICAL));
    for (Told told : ordered) {
      topics.computeIfAbsent(told.saying().words().topic(), _ -> new ArrayList<>()).add(told);
    }
    return topics;
  }

  /** The file of a party's page. */
  static String file(Party party) {
    return party.kind().code() + "/" + Slug.of(party.name()) + "-" + party.key() + ".html";
  }

  /** The name a claim has within its page. */
  static String anchor(Saying saying) {
    return "c" + saying.id().hex();
  }
}
