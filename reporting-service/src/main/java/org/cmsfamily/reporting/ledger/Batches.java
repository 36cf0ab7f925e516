package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.Rows;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** The imports of each payer, seen by the payer's own people. Source: domain, section 4. */
@ApplicationScoped
class Batches {

  /** What the list shows behind an import. */
  private static final String BEHIND = "(importedOn, createdAt, id) < (:on, :at, :id)";

  private final StatelessSession session;
  private final Rows rows;
  private final Actor actor;

  Batches(StatelessSession session, Rows rows, Actor actor) {
    this.session = session;
    this.rows = rows;
    this.actor = actor;
  }

  void add(Batch batch) {
    rows.addAll(List.of(BatchEntity.of(batch)));
  }

  /**
   * An import.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it does not exist for the reader
   */
  Batch get(String id) {
    return session
        .createQuery("from BatchEntity where id = :id", BatchEntity.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(BatchEntity::toBatch)
        .orElseThrow(() -> PlatformProblems.notFound("import " + id));
  }

  /**
   * A page of the imports of a payer, or of all whose ledgers the caller may read; the newest
   * first.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if they are not the caller's to see; 400 if
   *     the cursor is none of this list
   */
  Paged<Batch> page(ImportFilter filter, Page page) {
    var found =
        page.cursor().isEmpty()
            ? select(filter, page, "")
            : after(last(page.cursor()), select(filter, page, "and " + BEHIND));
    return page.of(found.getResultList(), batch -> batch.id).map(BatchEntity::toBatch);
  }

  private SelectionQuery<BatchEntity> select(ImportFilter filter, Page page, String behind) {
    return session
        .createSelectionQuery(
            """
            from BatchEntity where family = :family and payer in :payers %s
            order by importedOn desc, createdAt desc, id desc
            """
                .formatted(behind),
            BatchEntity.class)
        .setParameter("family", filter.ofFamily())
        .setParameter("payers", payers(filter.payer()))
        .setMaxResults(page.limit() + 1);
  }

  private BatchEntity last(String id) {
    return session
        .createSelectionQuery("from BatchEntity where id = :id", BatchEntity.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .orElseThrow(Page::unknownCursor);
  }

  private static SelectionQuery<BatchEntity> after(
      BatchEntity last, SelectionQuery<BatchEntity> query) {
    return query
        .setParameter("on", last.importedOn)
        .setParameter("at", last.createdAt)
        .setParameter("id", last.id);
  }

  private Set<String> payers(@Nullable String wanted) {
    var readable = actor.holders();
    if (wanted == null) return readable;
    if (!readable.contains(wanted)) throw PlatformProblems.notFound("ledger of " + wanted);
    return Set.of(wanted);
  }
}
