package org.cmsfamily.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The topics between the services: the newest state per key, retained without limit, and beside
 * each a place for what cannot be read.
 */
public final class Topics {
  /** The state topics of all services. */
  public static final List<String> STATES =
      List.of(
          "registry.families",
          "registry.instruments",
          "registry.organisations",
          "registry.secretariats",
          "registry.bodies",
          "registry.meetings",
          "registry.persons",
          "registry.appointments",
          "registry.decisions",
          "registry.budgets",
          "registry.invitations",
          "registry.transmittals",
          "catalog.analyses",
          "catalog.proposals",
          "catalog.services",
          "reporting.findings",
          "reporting.lessons",
          "reporting.rates",
          "reporting.reports");

  private static final int PARTITIONS = 6;
  private static final short ONE_BROKER = 1;

  private Topics() {}

  /** Creates what is missing; repeating it changes nothing. */
  public static void ensure(KafkaBroker broker) {
    try (var admin = broker.administrator()) {
      var there = admin.listTopics().names().get();
      admin
          .createTopics(wanted().stream().filter(topic -> !there.contains(topic.name())).toList())
          .all()
          .get();
    } catch (ExecutionException e) {
      throw new UserError("The topics cannot be created: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("Interrupted while creating the topics.", e);
    }
  }

  private static List<NewTopic> wanted() {
    var wanted = new ArrayList<NewTopic>();
    for (String name : STATES) {
      wanted.add(
          new NewTopic(name, PARTITIONS, ONE_BROKER).configs(Map.of("cleanup.policy", "compact")));
      wanted.add(new NewTopic(name + ".dead", 1, ONE_BROKER).configs(Map.of("retention.ms", "-1")));
    }
    return wanted;
  }

  static Properties client(String bootstrapServers) {
    var properties = new Properties();
    properties.put("bootstrap.servers", bootstrapServers);
    properties.put("request.timeout.ms", "5000");
    properties.put("default.api.timeout.ms", "20000");
    return properties;
  }
}
