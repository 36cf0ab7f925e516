package org.cmsfamily.reporting.ledger;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ActsOfCaller;
import org.cmsfamily.reporting.replica.Instruments;

/** What the caller may do to a ledger now, and why not the rest. */
@ApplicationScoped
class ActsOnLedger {

  private final ActsOfCaller acts;
  private final Ledger ledger;
  private final AcceptanceRules acceptance;
  private final Instruments instruments;

  ActsOnLedger(
      ActsOfCaller acts, Ledger ledger, AcceptanceRules acceptance, Instruments instruments) {
    this.acts = acts;
    this.ledger = ledger;
    this.acceptance = acceptance;
    this.instruments = instruments;
  }

  /** On an entry. */
  List<PossibleAct> on(LedgerEntry entry) {
    return Stream.concat(
            acts.of(
                LedgerAct.REVERSE,
                FINANCE_OFFICER,
                entry.paidBy()::equals,
                officer -> againstReversing(entry)),
            accept(entry))
        .toList();
  }

  private Stream<PossibleAct> accept(LedgerEntry entry) {
    var bearer = entry.borneBy();
    return bearer == null || bearer.equals(entry.paidBy())
        ? Stream.empty()
        : acts.binding(
            LedgerAct.ACCEPT,
            FINANCE_OFFICER,
            bearer::equals,
            officer -> acceptance.against(entry, bearer));
  }

  private List<Text> againstReversing(LedgerEntry entry) {
    var reference = NormalForm.of(entry.reference());
    var known =
        new KnownEntries(
            ledger.withReferences(entry.paidBy(), entry.sourceSystem(), Set.of(reference)));
    var newest = known.find(reference);
    var against = new ArrayList<Text>();
    if (newest != null && !newest.id().equals(entry.id())) {
      against.add(Text.of("reversed-and-booked-again").with("reference", entry.reference()));
    } else if (entry.reverses() != null) {
      against.add(Text.of("is-a-reversal-itself").with("reference", entry.reference()));
    } else if (known.left(entry).isNothing()) {
      against.add(Text.of("reversed-already").with("reference", entry.reference()));
    }
    return against;
  }

  /** On a past import. */
  List<PossibleAct> on(Batch past) {
    return acts.of(
            LedgerAct.UNDO,
            FINANCE_OFFICER,
            past.payer()::equals,
            officer -> againstUndoing(past.batch()))
        .toList();
  }

  private List<Text> againstUndoing(String batch) {
    var others =
        ledger.takingBackOthers(batch).stream()
            .map(reference -> Text.of("reverses-another-import").with("reference", reference))
            .toList();
    return !others.isEmpty() || ledger.isAnythingLeft(batch)
        ? others
        : List.of(Text.of("nothing-left-of-import"));
  }

  /** On the books of a payer as a whole; of every payer in the family if none is named. */
  List<PossibleAct> on(ImportFilter books) {
    var family = instruments.of(books.ofFamily());
    var payer = books.payer();
    return acts.of(
            LedgerAct.IMPORT,
            FINANCE_OFFICER,
            holder -> (payer == null || holder.equals(payer)) && family.contains(holder),
            officer -> List.of())
        .toList();
  }
}
