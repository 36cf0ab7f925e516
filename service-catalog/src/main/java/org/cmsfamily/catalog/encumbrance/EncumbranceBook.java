package org.cmsfamily.catalog.encumbrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.screening.HeldLines;
import org.cmsfamily.platform.money.Amounts;
import org.hibernate.StatelessSession;
import org.javamoney.moneta.Money;

/**
 * What submitted, approved and running terms hold of a family's budgets, in the order in which it
 * was taken. Whoever takes or ends something locks the family's book first, so that two proposals
 * never hold the same money. Source: StC44 decision, P9.
 */
@ApplicationScoped
public class EncumbranceBook implements HeldLines {
  private final StatelessSession rows;

  EncumbranceBook(StatelessSession rows) {
    this.rows = rows;
  }

  /**
   * Locks what is held in a family until the transaction ends.
   *
   * @return how often it was locked; it changes whenever anything that is held does
   */
  public long lock(String family) {
    rows.createNativeMutationQuery(
            """
            insert into encumbrance_book (family, locked) values (:family, 1)
            on conflict (family) do update set locked = encumbrance_book.locked + 1
            """)
        .setParameter("family", family)
        .executeUpdate();
    return locked(family);
  }

  /** As {@link #lock} returned it last. */
  public long locked(String family) {
    return rows.createNativeQuery(
            "select locked from encumbrance_book where family = :family", Tuple.class)
        .setParameter("family", family)
        .uniqueResultOptional()
        .map(row -> row.get("locked", Long.class))
        .orElse(0L);
  }

  @Override
  public Encumbrances of(String family) {
    var held = new ArrayList<Encumbrance>();
    var participants = new HashMap<String, Set<String>>();
    for (var row : rows(family)) {
      held.add(encumbrance(row));
      participants.put(
          row.get("proposal", String.class), Set.of(row.get("readers", String[].class)));
    }
    return new Encumbrances(held, participants);
  }

  private List<Tuple> rows(String family) {
    return rows.createNativeQuery(
            """
            select proposal, service_code, instrument, budget, line, year, amount, currency, readers
            from encumbrance where family = :family
            order by taken, proposal, instrument, budget, line, year
            """,
            Tuple.class)
        .setParameter("family", family)
        .getResultList();
  }

  private static Encumbrance encumbrance(Tuple row) {
    return new Encumbrance(
        row.get("proposal", String.class),
        row.get("service_code", String.class),
        new LineYear(
            row.get("instrument", String.class),
            row.get("budget", String.class),
            row.get("line", String.class),
            Year.of(row.get("year", Integer.class))),
        Amounts.of(row.get("amount", BigDecimal.class), row.get("currency", String.class)));
  }

  /**
   * A proposal takes hold of its lines; what it holds already stays.
   *
   * @param participants who sees that these terms hold it
   */
  public void take(String family, List<Encumbrance> taken, Collection<String> participants) {
    long order = lock(family);
    for (var one : taken) {
      Money amount = one.amount();
      rows.createNativeMutationQuery(
              """
              insert into encumbrance
                (proposal, family, service_code, instrument, budget, line, year, amount, currency, taken, readers)
              values (:proposal, :family, :service, :instrument, :budget, :line, :year, :amount, :currency,
                :taken, :readers)
              on conflict on constraint one_holding_per_line do nothing
              """)
          .setParameter("proposal", one.proposal())
          .setParameter("family", family)
          .setParameter("service", one.serviceCode())
          .setParameter("instrument", one.line().instrument())
          .setParameter("budget", one.line().budget())
          .setParameter("line", one.line().line())
          .setParameter("year", one.line().year().getValue())
          .setParameter("amount", Amounts.number(amount))
          .setParameter("currency", amount.getCurrency().getCurrencyCode())
          .setParameter("taken", order)
          .setParameter("readers", participants.stream().sorted().toArray(String[]::new))
          .executeUpdate();
    }
  }

  /** A proposal holds nothing more. */
  public void end(String family, String proposal) {
    lock(family);
    rows.createNativeMutationQuery("delete from encumbrance where proposal = :proposal")
        .setParameter("proposal", proposal)
        .executeUpdate();
  }

  /** A proposal holds nothing more of the lines of a year and later ones. */
  public void endFrom(String family, String proposal, int year) {
    lock(family);
    rows.createNativeMutationQuery(
            "delete from encumbrance where proposal = :proposal and year >= :year")
        .setParameter("proposal", proposal)
        .setParameter("year", year)
        .executeUpdate();
  }

  /** A proposal holds nothing more of a line in its year. */
  public void end(String family, Encumbrance one) {
    lock(family);
    rows.createNativeMutationQuery(
            """
            delete from encumbrance
            where proposal = :proposal and instrument = :instrument and budget = :budget
              and line = :line and year = :year
            """)
        .setParameter("proposal", one.proposal())
        .setParameter("instrument", one.line().instrument())
        .setParameter("budget", one.line().budget())
        .setParameter("line", one.line().line())
        .setParameter("year", one.line().year().getValue())
        .executeUpdate();
  }

  /** A proposal holds nothing more of an instrument's lines in the years after one. */
  public void endAfter(String family, String proposal, String instrument, int year) {
    lock(family);
    rows.createNativeMutationQuery(
            """
            delete from encumbrance
            where proposal = :proposal and instrument = :instrument and year > :year
            """)
        .setParameter("proposal", proposal)
        .setParameter("instrument", instrument)
        .setParameter("year", year)
        .executeUpdate();
  }

  /** Whatever terms of a service hold of the lines of a year and later ones is free. */
  public void endOfService(String family, String serviceCode, int from) {
    lock(family);
    rows.createNativeMutationQuery(
            """
            delete from encumbrance
            where family = :family and service_code = :service and year >= :from
            """)
        .setParameter("family", family)
        .setParameter("service", serviceCode)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** The proposals whose hold on lines these holders see, because they take part in them. */
  List<String> seenBy(String family, Collection<String> holders) {
    return rows
        .createNativeQuery(
            """
            select distinct proposal from encumbrance
            where family = :family and readers && cast(:holders as text[]) order by proposal
            """,
            Tuple.class)
        .setParameter("family", family)
        .setParameter("holders", holders.toArray(String[]::new))
        .getResultList()
        .stream()
        .map(row -> row.get("proposal", String.class))
        .toList();
  }
}
