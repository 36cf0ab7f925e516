package org.cmsfamily.platform.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** A read of a request: in a transaction, seeing what the actor may see that day. */
@ApplicationScoped
public class ReadTransaction {

  /** Reads in a transaction of its own, or in the current one. */
  public <T> T inTransaction(Supplier<T> read) {
    return QuarkusTransaction.joiningExisting().call(read::get);
  }
}
