package org.cmsfamily.platform.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cmsfamily.platform.consume.HeartbeatListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Whether this service knows the appointments of now: it does while the newest heartbeat of
 * <em>every</em> partition came a short time ago. The replicas of a service share the partitions,
 * so the beats stand in a table.
 *
 * <p>Two clocks are asked. When a beat came is told by this service's database alone, one clock for
 * all its replicas: silence shows whatever the registry's clock says. When it was made is told by
 * the registry: so a service that is far behind in reading shows, though beats come in all the
 * time. That comparison allows the clocks to differ by a stated tolerance; a beat that is further
 * off, from the past or from the future, is not believed, since nobody knows then how old it is.
 */
@ApplicationScoped
class AuthorityBeats implements HeartbeatListener {

  /** Topics have six partitions for life. */
  static final int PARTITIONS = 6;

  private static final String REGISTRY = "instrument-registry";

  private final StatelessSession rows;
  private final boolean owner;
  private final Duration oldest;
  private final Duration tolerance;
  private final Instant started;

  AuthorityBeats(
      StatelessSession rows,
      Clock clock,
      @ConfigProperty(name = "skein.service") String service,
      @ConfigProperty(name = "skein.authority.oldest-heartbeat") Duration oldest,
      @ConfigProperty(name = "skein.authority.clock-tolerance") Duration tolerance) {
    this.rows = rows;
    this.owner = service.equals(REGISTRY);
    this.oldest = oldest;
    this.tolerance = tolerance;
    this.started = clock.instant();
  }

  @Override
  public void beat(int partition, Instant at) {
    rows.createNativeMutationQuery(
            """
            insert into authority_beat (partition, at, arrived_at)
            values (:partition, :at, clock_timestamp())
            on conflict (partition) do update set at = excluded.at, arrived_at = excluded.arrived_at
            """)
        .setParameter("partition", partition)
        .setParameter("at", at)
        .executeUpdate();
  }

  /**
   * Since when there has been no word of the appointments; null while they are current, as they
   * always are in the registry itself. A service that has just started knows nothing before a beat
   * of each partition has come.
   */
  @Nullable Instant staleSince() {
    if (owner) {
      return null;
    }
    var beats =
        rows.createNativeQuery(
                """
                select min(least(at, arrived_at)) as since, count(*) filter (
                  where arrived_at >= clock_timestamp() - make_interval(secs => :oldest)
                  and at >= clock_timestamp() - make_interval(secs => :oldest + :tolerance)
                  and at <= clock_timestamp() + make_interval(secs => :tolerance)) as current
                from authority_beat
                """,
                Tuple.class)
            .setParameter("oldest", seconds(oldest))
            .setParameter("tolerance", seconds(tolerance))
            .getSingleResult();
    if (beats.get("current", Long.class) >= PARTITIONS) {
      return null;
    }
    @Nullable Instant since = beats.get("since", Instant.class);
    return since == null ? started : since;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
