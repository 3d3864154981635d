package org.tidemark.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.Met;
import org.tidemark.workbench.compare.Verdict;
import org.tidemark.workbench.compare.Witnesses;
import org.tidemark.workbench.open.Settled;
import org.tidemark.workbench.read.ReadSummary;
import org.tidemark.workbench.read.ReadingListener;
import org.tidemark.workbench.read.ReportOutcome;
import org.tidemark.workbench.read.Tally;

/** What {@code read} and {@code compare} print, written document by document as they are done. */
public final class ReadingFields implements ReadingListener {
  private final JsonGenerator json;
  private final ClaimFields claims;

  /** Writes into this JSON. */
  public ReadingFields(JsonGenerator json) {
    this.json = json;
    this.claims = new ClaimFields(json);
  }

  /** The same, and every failure also told as a sentence, for scripts read only one of the two. */
  public ReadingListener andErrorsTo(Consumer<String> errors) {
    return outcome -> {
      outcome(outcome);
      if (outcome instanceof ReportOutcome.Failed failed) {
        errors.accept(failed.trouble().sentence());
      }
    };
  }

  /** Begins the answer. */
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("documents");
  }

  @Override
  public void outcome(ReportOutcome outcome) {
    try {
      json.writeStartObject();
      json.writeStringField("document", outcome.file());
      switch (outcome) {
        case ReportOutcome.Read read -> read(read);
        case ReportOutcome.ReadBefore before -> {
          json.writeStringField("outcome", "read_before");
          json.writeFieldName("report");
          claims.report(before.report());
        }
        case ReportOutcome.Failed failed -> {
          json.writeStringField("outcome", "failed");
          json.writeStringField("error", failed.trouble().sentence());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(ReportOutcome.Read read) throws IOException {
    json.writeStringField("outcome", "read");
    json.writeBooleanField("kept", read.kept());
    json.writeFieldName("report");
    claims.report(read.report());
    json.writeNumberField("words", read.words());
    json.writeNumberField("new", read.fresh().size());
    json.writeNumberField("held", read.held().size());
    tally(read.tally());
    json.writeArrayFieldStart("settled");
    for (Settled settled : read.settled()) {
      json.writeStartObject();
      json.writeStringField("list", settled.sort().code());
      json.writeStringField("id", settled.id());
      json.writeStringField("says", settled.words());
      json.writeStringField("by", settled.by().id().hex());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Finding finding : read.findings()) {
      finding(finding);
    }
    json.writeEndArray();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    claims.claim(finding.claim(), finding.place());
    json.writeBooleanField("new", finding.isNew());
    Told earlier = finding.earlier();
    if (earlier != null) {
      json.writeNumberField("times", finding.saidBefore().size());
      json.writeFieldName("earlier");
      claims.told(earlier);
    }
    json.writeStringField("verdict", finding.verdict().code());
    json.writeStringField("because", finding.because());
    json.writeArrayFieldStart("met");
    for (Met met : finding.met()) {
      met(met);
    }
    json.writeEndArray();
    witnesses(finding.witnesses());
    json.writeEndObject();
  }

  private void met(Met met) throws IOException {
    json.writeStartObject();
    json.writeStringField("verdict", met.verdict().code());
    json.writeStringField("reason", met.reason());
    json.writeStringField("because", met.because());
    json.writeFieldName("held");
    claims.told(met.held());
    json.writeEndObject();
  }

  private void witnesses(Witnesses witnesses) throws IOException {
    json.writeObjectFieldStart("witnesses");
    json.writeNumberField("reports", witnesses.reports());
    json.writeNumberField("accepted", witnesses.accepted());
    json.writeNumberField("unexamined", witnesses.unexamined());
    json.writeArrayFieldStart("discounted");
    for (String why : witnesses.discounted()) {
      json.writeString(why);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tally(Tally tally) throws IOException {
    json.writeObjectFieldStart("verdicts");
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(verdict.code(), tally.count(verdict));
    }
    json.writeEndObject();
  }

  /** Ends the answer. */
  public void end(ReadSummary summary) throws IOException {
    json.writeEndArray();
    json.writeNumberField("read", summary.read());
    json.writeNumberField("read_before", summary.before());
    json.writeNumberField("failed", summary.failed());
    json.writeNumberField("new", summary.fresh());
    json.writeNumberField("held", summary.held());
    tally(summary.tally());
    json.writeEndObject();
  }
}
