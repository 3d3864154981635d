package org.tidemark.workbench.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.Who;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.Source;
import org.tidemark.model.Term;
import org.tidemark.workbench.Blackout;

/** What is held back of a selection for the sake of those it is written for, and counted. */
final class Withholding {
  private static final String SOMEBODY = "a member of the team";

  private final Profile profile;
  private final @Nullable Hidden hidden;
  private final Atlas atlas;
  private final Map<String, Set<ClaimId>> counts = new TreeMap<>();

  /** What this profile holds back; what is hidden from everybody matters to the public only. */
  Withholding(Profile profile, Atlas atlas, @Nullable Hidden hidden) {
    this.profile = profile;
    this.atlas = atlas;
    this.hidden = hidden;
  }

  /** The selection as they may see it. */
  Selection of(Selection whole) {
    return profile == Profile.INTERNAL
        ? whole
        : new Selection(whole.title(), () -> parts(whole), who(whole.who()), whole.about(), false);
  }

  /** What was held back so far, a line each. */
  List<String> leftOut() {
    List<String> lines = new ArrayList<>();
    if (profile != Profile.INTERNAL) {
      lines.add("the reports' texts but for what is quoted, and the names of who decided");
    }
    counts.forEach((what, claims) ->
        lines.add(claims.size() + (claims.size() == 1 ? " claim: " : " claims: ") + what));
    return lines;
  }

  private Iterator<Part> parts(Selection whole) {
    return StreamSupport.stream(whole.parts().spliterator(), false)
        .map(part -> part(whole, part))
        .iterator();
  }

  private Part part(Selection whole, Part part) {
    Set<Saying> kept = new LinkedHashSet<>();
    Map<ClaimId, Claim> said = new HashMap<>();
    for (Saying saying : part.sayings()) {
      Optional<Claim> claim = claim(whole, part, saying);
      if (claim.isPresent()) {
        kept.add(saying);
        said.put(saying.id(), claim.get());
      }
    }
    Cut cut = new Cut(part.report().text(), profile.longestQuote(), blackout());
    List<Saying> sayings = new ArrayList<>();
    cut.keep(said.values());
    Report report = report(part.report(), cut);
    for (Saying saying : kept) {
      Claim claim = cut.claim(said.getOrDefault(saying.id(), saying.claim()), report);
      if (cut.shortens(saying.claim())) {
        count("its quote is cut to " + profile.longestQuote() + " characters", saying);
      }
      sayings.add(saying(saying, report, claim));
    }
    return new Part(report, sayings);
  }

  private Blackout blackout() {
    return hidden == null ? new Blackout(List.of()) : hidden.blackout();
  }

  private Report report(Report report, Cut cut) {
    Source source = report.source();
    String title = blackout().ofOrNull(source.title());
    return new Report(
        report.id(),
        report.mediaType(),
        report.language(),
        cut.text(),
        new Source(
            source.file(),
            title,
            source.author(),
            source.publisher(),
            source.published(),
            source.url(),
            source.licence(),
            source.grade()));
  }

  private static Saying saying(Saying saying, Report report, Claim claim) {
    List<Saying.Ruling> rulings =
        saying.rulings().stream()
            .map(ruling -> new Saying.Ruling(ruling.outcome(), SOMEBODY, "", ruling.at()))
            .toList();
    return new Saying(
        saying.id(),
        claim,
        Gathered.inWords(report, claim),
        saying.status(),
        saying.recorded(),
        rulings);
  }

  /** The claim as it may be told; empty if it may not be told at all. */
  private Optional<Claim> claim(Selection whole, Part part, Saying saying) {
    if (hidden == null) {
      return Optional.of(saying.claim());
    }
    Claim claim = saying.claim();
    if (isPrivate(whole, part, claim.assertion().subject())
        || isPrivate(whole, part, claim.assertion().object())) {
      count("it speaks of a person without a public role; left out", saying);
      return Optional.empty();
    }
    Blurring blurring = new Blurring(atlas, hidden.blackout());
    Optional<Claim> blurred = blurring.claim(claim);
    blurring.done().forEach(what -> count(what, saying));
    return blurred;
  }

  private boolean isPrivate(Selection whole, Part part, @Nullable Term term) {
    Party party = whole.party(part, term);
    return hidden != null && party != null && hidden.isPrivate(party);
  }

  private void count(String what, Saying saying) {
    counts.computeIfAbsent(what, _ -> new LinkedHashSet<>()).add(saying.id());
  }

  /** Nobody's other names give away what is hidden. */
  private Who who(Who whole) {
    return (ReportId report, Entity entity) -> {
      Party party = whole.of(report, entity);
      List<String> others =
          party.otherNames().stream().filter(name -> !blackout().hides(name)).toList();
      return new Party(party.key(), party.kind(), party.name(), others, party.spot());
    };
  }
}
