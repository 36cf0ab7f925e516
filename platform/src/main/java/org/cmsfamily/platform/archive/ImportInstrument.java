package org.cmsfamily.platform.archive;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.LongTransaction;
import org.cmsfamily.platform.store.Republisher;
import org.cmsfamily.platform.wording.Text;
import org.hibernate.StatelessSession;

/**
 * The steward brings an instrument's archive into an installation that does not have it: the rows
 * as they were, its acts as the next of their family's chain, all of it published, and this act
 * with it. It works as the system, since drafts are none of the steward's.
 */
@ApplicationScoped
class ImportInstrument {

  /** An archive of the largest size takes less. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final ArchiveContents contents;
  private final ArchiveCheck check;
  private final BringIn rowsOf;
  private final StatelessSession rows;
  private final List<Republisher> published;
  private final LongTransaction transaction;
  private final Acts acts;
  private final Actor actor;

  ImportInstrument(
      ArchiveContents contents,
      ArchiveCheck check,
      BringIn rowsOf,
      StatelessSession rows,
      @All List<Republisher> published,
      LongTransaction transaction,
      Acts acts,
      Actor actor) {
    this.contents = contents;
    this.check = check;
    this.rowsOf = rowsOf;
    this.rows = rows;
    this.published = List.copyOf(published);
    this.transaction = transaction;
    this.acts = acts;
    this.actor = actor;
  }

  /**
   * @throws Problem 409 if what is the instrument's is here already, or the registry's part is not
   *     here yet; 422 with every fault of the archive
   */
  Done<InstrumentBroughtIn> bringIn(Upload file) {
    var steward = actor.capacityFor(Set.of(Roles.STEWARD), h -> true, null);
    transaction.mayWait(LONGEST);
    try (var archive = ArchiveFile.open(file.file())) {
      check.check(archive);
      var manifest = archive.manifest();
      var brought = new InstrumentBroughtIn(manifest.instrument(), manifest.family());
      var act =
          ActDraft.of(
              ArchiveAct.BRING_IN_INSTRUMENT,
              "instrument",
              brought,
              steward,
              Map.of("sha256", file.sha256()));
      RefusedRows.refused(() -> AsSystem.run(() -> bringIn(archive, brought, act)));
      return Done.unchanged(brought);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bringIn(ArchiveFile archive, InstrumentBroughtIn instrument, ActDraft act) {
    mustBeMissing(instrument);
    var ids = rowsOf.all(archive, instrument);
    published.forEach(kind -> kind.publishAll(ids));
    acts.withSystem(act);
  }

  private void mustBeMissing(InstrumentBroughtIn instrument) {
    var family = contents.familyOf(instrument.code());
    if (contents.founds() ? family.isPresent() : isHere(instrument)) {
      throw Problem.of(
          PlatformProblems.ALREADY_EXISTS,
          Text.of("archive-known-here").with("instrument", instrument.code()));
    }
    if (!contents.founds() && !family.equals(Optional.of(instrument.family()))) {
      throw PlatformProblems.notKnownYet(instrument.code());
    }
  }

  /** Whether its archive was brought in, or its family lived here before any was. */
  private boolean isHere(InstrumentBroughtIn instrument) {
    return rows.createNativeQuery(
            """
            select coalesce(bool_or(name = :act and aggregate_id = :instrument), false)
              or (count(*) > 0 and not bool_or(name = :act)) as here
            from act where family = :family
            """,
            Tuple.class)
        .setParameter("act", ArchiveAct.BRING_IN_INSTRUMENT.text())
        .setParameter("instrument", instrument.code())
        .setParameter("family", instrument.family())
        .getSingleResult()
        .get("here", Boolean.class);
  }
}
