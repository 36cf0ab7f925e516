package org.cmsfamily.registry.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.registry.person.PersonalData;
import org.hibernate.StatelessSession;

/** Whose digest is due, and what became of it; within the system's transactions. */
@ApplicationScoped
class DigestDeliveries implements PersonalData {

  private static final int MOST = 10_000;

  private final StatelessSession rows;

  DigestDeliveries(StatelessSession rows) {
    this.rows = rows;
  }

  /** Where a digest goes. */
  record Recipient(String address, Language language) {}

  /** The persons whose digest of the day is not settled, those that fail last. */
  List<String> due(LocalDate day) {
    return rows.createNativeQuery(
            """
            select id from inbox_digest
            where proved and (settled_on is null or settled_on < :day)
            order by failing_since nulls first, id limit :most
            """,
            Tuple.class)
        .setParameter("day", day)
        .setParameter("most", MOST)
        .getResultStream()
        .map(row -> row.get("id", String.class))
        .toList();
  }

  /**
   * Takes a person's digest of the day until the transaction ends; empty if it is settled, wanted
   * no more, or another replica has it.
   */
  Optional<Recipient> claim(String person, LocalDate day) {
    return rows.createNativeQuery(
            """
            select address, language from inbox_digest
            where id = :person and proved and (settled_on is null or settled_on < :day)
            for update skip locked
            """,
            Tuple.class)
        .setParameter("person", person)
        .setParameter("day", day)
        .getResultStream()
        .map(DigestDeliveries::recipient)
        .findFirst();
  }

  private static Recipient recipient(Tuple row) {
    return new Recipient(
        row.get("address", String.class), Language.valueOf(row.get("language", String.class)));
  }

  /** The digest of the day was sent, or nothing waited. */
  void settle(String person, LocalDate day) {
    rows.createNativeMutationQuery(
            """
            update inbox_digest set settled_on = :day, failing_since = null where id = :person
            """)
        .setParameter("day", day)
        .setParameter("person", person)
        .executeUpdate();
  }

  /**
   * The digest of the day could not be sent now; nothing, if it is settled meanwhile.
   *
   * @return whether that is so since now
   */
  boolean fail(String person, LocalDate day, Instant now) {
    return rows.createNativeMutationQuery(
                """
                update inbox_digest set failing_since = :now
                where id = :person and proved and (settled_on is null or settled_on < :day)
                  and failing_since is null
                """)
            .setParameter("now", now)
            .setParameter("person", person)
            .setParameter("day", day)
            .executeUpdate()
        == 1;
  }

  /** Only the person may read the row in a request, so the system deletes it. */
  @Override
  public void delete(String person) {
    AsSystem.run(
        () ->
            rows.createNativeMutationQuery("delete from inbox_digest where id = :person")
                .setParameter("person", person)
                .executeUpdate());
  }
}
