package org.cmsfamily.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/**
 * Widens for a while whose rows the current transaction sees. What follows for all participants of
 * a service, such as totals and findings, must not depend on whose act it follows from: who joined
 * later does not see the rows of before.
 */
@ApplicationScoped
public class Sight {

  private final StatelessSession rows;

  Sight(StatelessSession rows) {
    this.rows = rows;
  }

  /** Does the work seeing what these holders see beside the actor's own. */
  public <T> T of(Collection<String> holders, Supplier<T> work) {
    var before = now();
    Set<String> all = new LinkedHashSet<>(List.of(before.split("\\|")));
    all.addAll(holders);
    all.remove("");
    see(String.join("|", all));
    T done;
    try {
      done = work.get();
    } catch (RuntimeException e) {
      narrow(before, e);
      throw e;
    }
    see(before);
    return done;
  }

  /** After an error of SQL the transaction is over, and with it the wider sight. */
  private void narrow(String before, RuntimeException after) {
    try {
      see(before);
    } catch (RuntimeException e) {
      after.addSuppressed(e);
    }
  }

  private String now() {
    return rows.createNativeQuery(
            "select coalesce(current_setting('skein.holders', true), '') as holders", Tuple.class)
        .getSingleResult()
        .get("holders", String.class);
  }

  private void see(String holders) {
    rows.createNativeQuery(
            "select set_config('skein.holders', :holders, true) as holders", Tuple.class)
        .setParameter("holders", holders)
        .getSingleResult();
  }
}
