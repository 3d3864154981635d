package org.tidemark.formats.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Details;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;

/** A claim in the making, built up from the fields of a row. */
public final class Sketch {
  final Kind kind;
  final List<Span> spans = new ArrayList<>();
  @Nullable Term subject;
  @Nullable Term object;
  Details details = Details.NONE;
  Holds holds = Holds.UNDATED;
  Polarity polarity = Polarity.ASSERTED;
  Modality modality = Modality.FACT;
  Voice voice = Voice.OF_THE_REPORT;
  @Nullable Found found;
  double probability = 1.0;

  private Sketch(Kind kind) {
    this.kind = kind;
  }

  /** A claim of this kind. */
  public static Sketch of(Kind kind) {
    return new Sketch(kind);
  }

  /** It speaks of this. */
  public Sketch about(@Nullable Term term) {
    subject = term;
    return this;
  }

  /** At its far end stands this. */
  public Sketch to(@Nullable Term term) {
    object = term;
    return this;
  }

  /** It has this qualifying word, if there is one and claims of its kind take it. */
  public Sketch with(Qualifier qualifier, @Nullable String word) {
    String plain = word == null ? "" : PlainWords.of(word);
    if (!plain.isEmpty() && kind.takes(qualifier)) {
      details = details.with(qualifier, plain);
    }
    return this;
  }

  /** It counts this. */
  public Sketch counting(@Nullable Figure value, @Nullable String unit) {
    String plain = unit == null ? "" : PlainWords.of(unit);
    String counted = plain.isEmpty() ? null : plain;
    details = new Details(value, counted, details.killed(), details.injured(), details.words());
    return this;
  }

  /** It left so many dead and injured. */
  public Sketch toll(@Nullable Figure killed, @Nullable Figure injured) {
    details = new Details(details.value(), details.unit(), killed, injured, details.words());
    return this;
  }

  /** It was so at this time, if one is given. */
  public Sketch at(@Nullable Time time) {
    if (time != null) {
      When when = When.of(Edtf.parse(time.edtf()), kind.mode());
      holds = new Holds(when, time.edtf(), time.words(), time.reckoning());
    }
    return this;
  }

  /** It is said in this way. */
  public Sketch said(Polarity polarity, Modality modality, Voice voice) {
    this.polarity = polarity;
    this.modality = modality;
    this.voice = voice;
    return this;
  }

  /** It has these figures and qualifying words and no others. */
  public Sketch detailed(Details all) {
    details = all;
    return this;
  }

  /** Somebody else found it, as the file says, and gave it this probability. */
  public Sketch found(Found by, double chance) {
    found = by;
    probability = chance;
    return this;
  }

  /** It stands on these words, in the order of the text. */
  public Sketch on(Span... these) {
    for (Span span : these) {
      add(span);
    }
    return this;
  }

  /** It stands on these words too, where the row has them. */
  @SafeVarargs
  public final Sketch on(Optional<Span>... these) {
    for (Optional<Span> span : these) {
      span.ifPresent(this::add);
    }
    return this;
  }

  private void add(Span span) {
    if (!spans.isEmpty() && spans.getLast().touches(span)) {
      spans.set(spans.size() - 1, spans.getLast().to(span));
    } else if (!spans.contains(span)) {
      spans.add(span);
    }
  }
}
