package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Rows;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** The sums of imports, each in the quarter that it is counted in. Participants see all of them. */
@ApplicationScoped
public class PostingGroups {

  /** As many as a file may propose; who is asked more answers some first. */
  private static final int MOST_PROPOSED = 1_000;

  private final StatelessSession session;
  private final Rows rows;

  PostingGroups(StatelessSession session, Rows rows) {
    this.session = session;
    this.rows = rows;
  }

  /** All of a service, by id. */
  public List<PostingGroup> of(String service) {
    return groups(select("service = :service").setParameter("service", service));
  }

  /** Those counted in the quarter or before it, by id. */
  public List<PostingGroup> countedUpTo(String service, Quarter quarter) {
    return groups(
        select("service = :service and countedIn <= :quarter")
            .setParameter("service", service)
            .setParameter("quarter", quarter.toString()));
  }

  /** Those counted in the quarter, by id. */
  public List<PostingGroup> countedIn(String service, Quarter quarter) {
    return groups(
        select("service = :service and countedIn = :quarter")
            .setParameter("service", service)
            .setParameter("quarter", quarter.toString()));
  }

  /** Those that belong to the quarter by their matter, by id. */
  public List<PostingGroup> concerning(String service, Quarter quarter) {
    return groups(
        select("service = :service and concerns = :quarter")
            .setParameter("service", service)
            .setParameter("quarter", quarter));
  }

  /** The last quarter in which any is counted. */
  public Optional<Quarter> lastQuarter(String service) {
    return Optional.ofNullable(
            session
                .createQuery(
                    "select max(countedIn) from PostingGroupEntity where service = :service",
                    String.class)
                .setParameter("service", service)
                .getSingleResult())
        .map(Quarter::parse);
  }

  /** Those that another proposes an instrument to bear, unanswered, by id. */
  List<PostingGroup> proposedTo(String service, String instrument) {
    return groups(
        select("service = :service and borneBy = :bearer and paidBy <> borneBy and not accepted")
            .setParameter("service", service)
            .setParameter("bearer", instrument)
            .setMaxResults(MOST_PROPOSED));
  }

  /** Those with one of the ids. */
  List<PostingGroup> withIds(Collection<String> ids) {
    return groups(select("id in :ids").setParameterList("ids", ids));
  }

  Paged<PostingGroup> page(GroupFilter filter, Page page) {
    var found =
        select(
                """
                service = :service and id > :cursor and (:quarter is null or countedIn = :quarter)
                """)
            .setParameter("service", filter.ofService())
            .setParameter("cursor", page.cursor())
            .setParameter("quarter", filter.quarterText())
            .setMaxResults(page.limit() + 1);
    return page.of(groups(found), PostingGroup::id);
  }

  /** Counts groups in another quarter from now on. */
  public void restate(
      Collection<PostingGroup> groups, Quarter quarter, int revision, Set<String> readers) {
    rows.addAll(
        groups.stream()
            .map(group -> RestatementEntity.of(group, quarter, revision, readers))
            .toList());
  }

  void addAll(List<PostingGroup> groups, Function<PostingGroup, Set<String>> readers) {
    rows.addAll(
        groups.stream().map(group -> PostingGroupEntity.of(group, readers.apply(group))).toList());
  }

  private SelectionQuery<PostingGroupEntity> select(String condition) {
    return session.createSelectionQuery(
        "from PostingGroupEntity where %s order by id".formatted(condition),
        PostingGroupEntity.class);
  }

  private static List<PostingGroup> groups(SelectionQuery<PostingGroupEntity> query) {
    return query.getResultList().stream().map(PostingGroupEntity::toGroup).toList();
  }
}
