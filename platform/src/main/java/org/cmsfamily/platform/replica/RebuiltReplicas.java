package org.cmsfamily.platform.replica;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.cmsfamily.platform.consume.StateRecord;
import org.hibernate.StatelessSession;

/** Replicas beside those in use, each run's apart. */
@ApplicationScoped
class RebuiltReplicas {

  private final StatelessSession rows;

  RebuiltReplicas(StatelessSession rows) {
    this.rows = rows;
  }

  /** The newest revision in use. */
  long newestRevision() {
    return rows.createNativeQuery(
            "select coalesce(max(revision), 0) as revision from replica", Tuple.class)
        .getSingleResult()
        .get("revision", Long.class);
  }

  void store(String run, StateRecord state, String family) {
    rows.createNativeMutationQuery(
            """
            insert into replica_rebuilt (run, topic, key, family, epoch, version, state)
            values (:run, :topic, :key, :family, :epoch, :version, :state)
            on conflict (run, topic, key) do update set family = excluded.family,
              epoch = excluded.epoch, version = excluded.version, state = excluded.state
            where (replica_rebuilt.epoch, replica_rebuilt.version) < (excluded.epoch, excluded.version)
            """)
        .setParameter("run", run)
        .setParameter("topic", state.topic())
        .setParameter("key", state.key())
        .setParameter("family", family)
        .setParameter("epoch", state.version().epoch())
        .setParameter("version", state.version().number())
        .setParameter("state", state.json())
        .executeUpdate();
  }

  /**
   * Puts what a run has built in the place of what is in use, and forgets the run. What has become
   * newer meanwhile stays.
   *
   * @param before the newest revision when the run began: what is newer came since
   * @return how many there are now
   */
  long swap(String run, long before) {
    update("lock table replica in share row exclusive mode");
    rows.createNativeMutationQuery(
            """
            delete from replica r where revision <= :before and not exists (
              select from replica_rebuilt n where n.run = :run and n.topic = r.topic and n.key = r.key)
            """)
        .setParameter("before", before)
        .setParameter("run", run)
        .executeUpdate();
    rows.createNativeMutationQuery(
            """
            insert into replica (topic, key, family, epoch, version, state)
            select topic, key, family, epoch, version, state from replica_rebuilt where run = :run
            on conflict (topic, key) do update set family = excluded.family, epoch = excluded.epoch,
              version = excluded.version, revision = default, state = excluded.state
            where (replica.epoch, replica.version) <= (excluded.epoch, excluded.version)
              and (replica.family, replica.epoch, replica.version, replica.state)
                is distinct from (excluded.family, excluded.epoch, excluded.version, excluded.state)
            """)
        .setParameter("run", run)
        .executeUpdate();
    rows.createNativeMutationQuery("delete from replica_rebuilt where run = :run")
        .setParameter("run", run)
        .executeUpdate();
    return rows.createNativeQuery("select count(*) as count from replica", Tuple.class)
        .getSingleResult()
        .get("count", Long.class);
  }

  private void update(String sql) {
    rows.createNativeMutationQuery(sql).executeUpdate();
  }
}
