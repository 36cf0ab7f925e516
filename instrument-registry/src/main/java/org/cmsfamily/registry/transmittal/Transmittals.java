package org.cmsfamily.registry.transmittal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.jspecify.annotations.Nullable;

/** The transmittals. What is stored is published in the same transaction. */
@ApplicationScoped
public class Transmittals {

  private final Documents<Transmittal> documents;
  private final Outbox outbox;

  Transmittals(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "transmittal", Transmittal.class);
    this.outbox = outbox;
  }

  Transmittal add(Transmittal transmittal) {
    return publish(documents.insert(transmittal, Map.of("to_body", transmittal.toBody())));
  }

  Transmittal change(Transmittal transmittal) {
    return publish(documents.update(transmittal, Map.of()));
  }

  /**
   * The transmittal.
   *
   * @throws Problem 404 if there is none
   */
  Transmittal get(String id) {
    return documents.get(id);
  }

  Transmittal lock(String id) {
    return documents.lock(id);
  }

  Paged<Transmittal> page(@Nullable String family, @Nullable String toBody, Page page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("family", family);
    values.put("body", toBody);
    return documents.page(
        """
        (cast(:family as text) is null or family = :family)
        and (cast(:body as text) is null or to_body = :body)
        """,
        values,
        page);
  }

  private Transmittal publish(Transmittal transmittal) {
    outbox.append(
        RegistryTopics.TRANSMITTALS,
        transmittal.id(),
        transmittal.version(),
        TransmittalState.of(transmittal));
    return transmittal;
  }
}
