package org.tidemark.formats.ftm;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.ftm.Statements.Subject;
import org.tidemark.formats.out.Slug;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.formats.table.Csv;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Source;

/** The writer of FollowTheMoney statements as CSV, each with when and where it was learned. */
public final class FtmWriter implements SelectionWriter {
  private static final String TEXT = "text";
  private static final String STRING = "string";
  private static final String ENTITY = "entity";

  /**
   * What is written out, and what is lost on the way.
   *
   * @param selection the claims
   * @param losses what there is no room for
   */
  private record Told(Selection selection, Losses losses) {}

  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (Csv csv = Csv.forPrograms(folder.create("statements.csv"))) {
      Statements statements = new Statements(csv, Slug.of(selection.title()));
      for (Part part : selection.parts()) {
        for (Saying saying : part.sayings()) {
          report(statements, part, saying.recorded());
          claim(statements, part, saying, new Told(selection, losses));
          losses.written();
        }
      }
    }
    return losses;
  }

  private static void report(Statements out, Part part, Instant seen) throws IOException {
    Source source = part.report().source();
    Subject report = new Subject(report(part), "Document", seen, part.report().id().brief());
    out.say(report, "fileName", STRING, source.file());
    out.say(report, "title", STRING, source.title());
    out.say(report, "author", STRING, source.author());
    out.say(report, "publisher", STRING, source.publisher());
    out.say(report, "sourceUrl", "url", source.url());
    out.say(report, "publishedAt", "date", FtmDate.plain(source.published()));
  }

  private static void claim(Statements out, Part part, Saying saying, Told of) throws IOException {
    Claim claim = saying.claim();
    Selection selection = of.selection();
    Party subject = selection.party(part, claim.assertion().subject());
    Party object = selection.party(part, claim.assertion().object());
    party(out, part, saying, subject);
    party(out, part, saying, object);
    Shape shape = Shape.of(claim, subject, object);
    String id = "tidemark-claim-" + saying.id().hex();
    Subject told = new Subject(id, shape.schema(), saying.recorded(), part.report().id().brief());
    Fact fact = new Fact(told, shape);
    ends(out, fact, subject, object);
    words(out, fact, part, saying);
    FtmDate.say(out, fact, claim, of.losses());
    if (shape.schema().equals("Note") && claim.polarity() == Polarity.DENIED
        || claim.modality() == Modality.POSSIBLE
        || claim.modality() == Modality.PLANNED) {
      Losses losses = of.losses();
      losses.count("denied, only possible or only planned; written as a note, not as a link");
    }
  }

  private static void party(Statements out, Part part, Saying saying, @Nullable Party party)
      throws IOException {
    if (party == null) {
      return;
    }
    String schema =
        switch (party.kind()) {
          case ORGANISATION -> "Organization";
          case PERSON -> "Person";
          case PLACE -> "Address";
          case POPULATION -> "LegalEntity";
        };
    Subject of = new Subject(party(party), schema, saying.recorded(), part.report().id().brief());
    out.say(of, "name", "name", party.name());
    for (String other : party.otherNames()) {
      out.say(of, "alias", "name", other);
    }
    if (schema.equals("Address")) {
      out.say(of, "full", "address", party.name());
    }
    if (saying.claim().kind() == Kind.KNOWN_AS && saying.claim().polarity() == Polarity.ASSERTED) {
      out.say(
          of,
          "alias",
          "name",
          saying.claim().assertion().object() == null
              ? null
              : saying.claim().assertion().object().label());
    }
  }

  private static void ends(
      Statements out, Fact fact, @Nullable Party subject, @Nullable Party object)
      throws IOException {
    Subject told = fact.told();
    Shape shape = fact.shape();
    boolean event = shape.schema().equals("Event");
    if (subject != null && (!event || Shape.isLegal(subject))) {
      out.say(told, shape.subject(), ENTITY, party(subject));
    }
    if (object == null || shape.object().isEmpty()) {
      return;
    }
    if (shape.object().equals("authority")) {
      out.say(told, "authority", STRING, object.name());
    } else if (event && !Shape.isLegal(object)) {
      out.say(told, "location", "address", object.name());
    } else {
      out.say(told, shape.object(), ENTITY, party(object));
    }
  }

  private static void words(Statements out, Fact fact, Part part, Saying saying)
      throws IOException {
    Subject told = fact.told();
    Shape shape = fact.shape();
    Claim claim = saying.claim();
    String kind = claim.kind().code();
    out.say(told, "summary", TEXT, saying.sentence());
    out.say(told, "description", TEXT, claim.quote().exact());
    out.say(told, "publisher", STRING, part.report().source().publisher());
    out.say(told, "sourceUrl", "url", part.report().source().url());
    if (shape.isInterest()) {
      String role = claim.assertion().details().word(Qualifier.ROLE);
      boolean office = shape.schema().equals("Directorship") || shape.schema().equals("Membership");
      out.say(told, "role", STRING, office ? role : kind.replace('_', ' '));
      boolean plain = claim.polarity() == Polarity.ASSERTED;
      out.say(
          told,
          "status",
          STRING,
          plain ? null : claim.polarity().name().toLowerCase(java.util.Locale.ROOT));
    } else if (!shape.schema().equals("Sanction")) {
      out.say(told, "name", "name", saying.sentence());
      out.say(told, "keywords", STRING, kind.replace('_', ' '));
      out.say(told, "proof", ENTITY, report(part));
    }
    if (shape.isDated()) {
      out.say(told, "recordId", STRING, saying.id().hex());
    }
  }

  private static String party(Party party) {
    return "tidemark-" + party.key();
  }

  private static String report(Part part) {
    return "tidemark-report-" + part.report().id().brief();
  }
}
