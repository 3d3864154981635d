package org.tidemark.store.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Report;
import org.tidemark.store.Decision;
import org.tidemark.store.Forgetting;
import org.tidemark.store.Judgement;
import org.tidemark.store.Named;
import org.tidemark.store.Remark;
import org.tidemark.store.Undo;

/** The fingerprints of whole entries. */
final class ActPrints {
  private ActPrints() {}

  static String arrival(Report report, List<Entity> entities, List<Claim> claims) {
    Fingerprint print = new Fingerprint().text("report").report(report).number(entities.size());
    entities.forEach(print::entity);
    print.number(claims.size());
    claims.forEach(print::claim);
    return print.hex();
  }

  /** A decision, with the claim it brings and the entities that this claim names first. */
  static String decision(Decision decision, @Nullable Claim brought, List<Entity> fresh) {
    Fingerprint print = new Fingerprint().text(ActRows.DECISION);
    print.text(ClaimRows.code(ActRows.outcome(decision))).text(decision.claim().hex());
    if (brought != null) {
      print.claim(brought);
    }
    print.number(fresh.size());
    fresh.forEach(print::entity);
    return print.text(decision.by()).text(decision.why()).hex();
  }

  static String judgement(Judgement judgement) {
    Fingerprint print = new Fingerprint().text(ActRows.JUDGEMENT);
    named(print, judgement.one());
    named(print, judgement.other());
    return print.text(judgement.identity().name()).text(judgement.by()).text(judgement.why()).hex();
  }

  private static void named(Fingerprint print, Named named) {
    print.text(named.kind().code()).text(named.name());
    print.text(named.report() == null ? null : named.report().sha256());
  }

  static String remark(Remark remark) {
    Fingerprint print = new Fingerprint().text(ActRows.REMARK).text(remark.state().name());
    print.number(remark.matters().size());
    remark.matters().forEach(print::text);
    return print.text(remark.by()).text(remark.why()).hex();
  }

  static String forgetting(Forgetting forgetting) {
    Fingerprint print = new Fingerprint().text(ForgettingRows.FORGETTING);
    print.number(forgetting.entries().size());
    forgetting.entries().forEach(print::number);
    return print.text(forgetting.by()).text(forgetting.why()).hex();
  }

  static String undo(Undo undo) {
    return new Fingerprint()
        .text(ActRows.UNDO)
        .number(undo.entry())
        .text(undo.by())
        .text(undo.why())
        .hex();
  }
}
