package org.cmsfamily.platform.http;

import io.quarkus.arc.Unremovable;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/**
 * Health is for everyone, so it says what is up or down and nothing of why: causes name the inside
 * of the service. They go to the log.
 */
@Unremovable
@Alternative
@Priority(1)
@ApplicationScoped
class PlainHealth extends SmallRyeHealthReporter {
  private static final Logger LOG = Logger.getLogger(PlainHealth.class);
  private static final String CHECKS = "checks";
  private static final String NAME = "name";
  private static final String STATUS = "status";

  @Override
  public void reportHealth(OutputStream out, SmallRyeHealth health) {
    if (health.isDown()) {
      LOG.warnf("Not well: %s", health.getPayload());
    }
    try {
      out.write(plain(health.getPayload()).toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject plain(JsonObject all) {
    var checks = Json.createArrayBuilder();
    for (var check : all.getJsonArray(CHECKS).getValuesAs(JsonObject.class)) {
      checks.add(
          Json.createObjectBuilder().add(NAME, check.get(NAME)).add(STATUS, check.get(STATUS)));
    }
    return Json.createObjectBuilder().add(STATUS, all.get(STATUS)).add(CHECKS, checks).build();
  }
}
