package org.cmsfamily.catalog.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.catalog.ReaderLanguage;
import org.cmsfamily.catalog.analysis.RecordedAnalyses;
import org.cmsfamily.catalog.replica.OwnFamilies;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.actor.Actor;

/**
 * Asks every safeguard about terms that are not stored. It judges what the caller may see; of money
 * that others hold it says how much, and names their terms only to who may know of them.
 */
@ApplicationScoped
class ScreenTerms {
  private final OwnFamilies families;
  private final RecordedAnalyses analyses;
  private final HeldLines held;
  private final Actor actor;
  private final ReaderLanguage reader;

  ScreenTerms(
      OwnFamilies families,
      RecordedAnalyses analyses,
      HeldLines held,
      Actor actor,
      ReaderLanguage reader) {
    this.families = families;
    this.analyses = analyses;
    this.held = held;
    this.actor = actor;
    this.reader = reader;
  }

  ScreeningView screen(String code, Terms terms) {
    var holders = actor.holders();
    var family = families.today(code).seenBy(holders, Set.of());
    var known = analyses.named(code, terms.supports().analyses());
    var text = FixedTerms.of(terms);
    var others = held.of(code).namedTo(holders).ofOtherServicesThan(terms.serviceCode());
    var screening = Screening.of(new Case(text, family, known, others, List.of()));
    return ScreeningView.of(screening, text.costs(), terms.instruments(), reader.language());
  }
}
