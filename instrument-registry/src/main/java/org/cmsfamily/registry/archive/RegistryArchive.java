package org.cmsfamily.registry.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.archive.ArchiveContents;
import org.cmsfamily.platform.archive.ArchiveTable;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;

/** What the registry puts into an instrument's archive; names of persons stay behind. */
@ApplicationScoped
class RegistryArchive implements ArchiveContents {

  private static final String BODIES = "(select id from body where instrument = :instrument)";

  /** The secretariats that serve or served it, whose else they are. */
  private static final String OFFICES =
      "(select id from secretariat where permanent_for = :instrument"
          + " union select secretariat from serving_arrangement where instrument = :instrument)";

  private static final String HOLDERS = "(select code from holder where instrument = :instrument)";
  private static final String DECISIONS =
      "(select id from decision where instrument = :instrument)";
  private static final String BUDGETS = "(select id from budget where instrument = :instrument)";
  private static final String MEETINGS = "(select id from meeting where instrument = :instrument)";
  private static final String APPOINTMENTS =
      "select * from appointment where instrument = :instrument";
  private static final String PERSONS =
      "(select person from (%1$s) a union select entered_by from (%1$s) a)".formatted(APPOINTMENTS);
  private static final String DOCUMENTS =
      """
      (t.holder_kind = 'decision' and t.holder_id in %s)
        or (t.holder_kind = 'budget' and t.holder_id in %s)
        or (t.holder_kind = 'meeting' and t.holder_id in %s)
      """
          .formatted(DECISIONS, BUDGETS, MEETINGS);
  private static final String FACTS =
      """
      t.thing = :instrument or t.thing in %s or t.thing in %s or t.thing in %s
        or (t.kind = 'family' and t.thing = :family)
        or (t.kind = 'person' and t.thing in %s)
        or (t.kind = 'invitation' and t.thing in (
          select id from invitation where instrument = :instrument or decision in %s))
        or (t.kind = 'transmittal' and t.thing in (
          select id from transmittal where instrument = :instrument or to_body in %s))
      """
          .formatted(BODIES, OFFICES, MEETINGS, PERSONS, DECISIONS, BODIES);

  private final Holders holders;

  RegistryArchive(Holders holders) {
    this.holders = holders;
  }

  @Override
  public List<ArchiveTable> tables() {
    var tables =
        new ArrayList<>(
            List.of(
                ArchiveTable.shared("family", "t.id = :family"),
                ArchiveTable.shared(
                    "holder",
                    "(t.kind = 'FAMILY' and t.code = :family) or t.code in %s or (t.instrument ="
                            .formatted(OFFICES)
                        + " :instrument and (t.code = :instrument or t.code in %s))"
                            .formatted(BODIES)),
                ArchiveTable.own("instrument", "t.id = :instrument"),
                ArchiveTable.shared("secretariat", "t.id in " + OFFICES),
                ArchiveTable.shared("secretariat_seat", "t.secretariat in " + OFFICES),
                ArchiveTable.shared("serving_arrangement", "t.secretariat in " + OFFICES),
                ArchiveTable.own("body", "t.instrument = :instrument"),
                ArchiveTable.own("competence", "t.body in " + BODIES),
                ArchiveTable.own("meeting", "t.instrument = :instrument"),
                ArchiveTable.own("decision", "t.instrument = :instrument"),
                ArchiveTable.own("decision_status_change", "t.decision in " + DECISIONS),
                ArchiveTable.own("decision_passage", "t.decision in " + DECISIONS),
                ArchiveTable.own("budget", "t.instrument = :instrument"),
                ArchiveTable.own("budget_line", "t.budget in " + BUDGETS),
                ArchiveTable.own("budget_correction", "t.budget in " + BUDGETS),
                ArchiveTable.shared(
                    "invitation", "t.instrument = :instrument or t.decision in " + DECISIONS),
                ArchiveTable.shared(
                    "transmittal", "t.instrument = :instrument or t.to_body in " + BODIES),
                ArchiveTable.shared("person", "t.id in " + PERSONS)
                    .without("name", "code_login", "code_digest", "code_expires_at"),
                ArchiveTable.own(
                    "appointment", "t.instrument = :instrument and t.holder in " + HOLDERS)));
    tables.addAll(ArchiveTable.documents(DOCUMENTS));
    tables.add(ArchiveTable.own("meeting_paper", "t.meeting in " + MEETINGS));
    tables.add(ArchiveTable.shared("recorded_fact", FACTS));
    tables.add(ArchiveTable.ACTS);
    return List.copyOf(tables);
  }

  @Override
  public Optional<String> familyOf(String instrument) {
    return holders.find(HolderKind.INSTRUMENT, instrument).map(Holder::family);
  }

  @Override
  public boolean founds() {
    return true;
  }
}
