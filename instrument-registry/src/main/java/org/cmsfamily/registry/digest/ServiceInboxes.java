package org.cmsfamily.registry.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** What waits for a person in each of the services, asked as a machine of role inbox-digest. */
@ApplicationScoped
class ServiceInboxes {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final DigestSettings settings;
  private final MachineToken token;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  ServiceInboxes(DigestSettings settings, MachineToken token) {
    this.settings = settings;
    this.token = token;
  }

  /** A page as a service answers it. */
  record ItemsPage(List<InboxItem> items, @Nullable String next) {}

  /**
   * All of it.
   *
   * @throws RuntimeException if a service does not answer
   */
  List<InboxItem> of(String person) {
    return settings.services().stream()
        .flatMap(service -> all(service + "/inboxes/" + person + "?limit=200").stream())
        .toList();
  }

  private List<InboxItem> all(String address) {
    var items = new ArrayList<InboxItem>();
    var page = page(address);
    items.addAll(page.items());
    while (page.next() != null) {
      page = page(address + "&cursor=" + encoded(page.next()));
      items.addAll(page.items());
    }
    return items;
  }

  private ItemsPage page(String address) {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + token.text())
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() != OK) {
        token.forget();
        throw new IllegalStateException(address + " answers " + response.statusCode());
      }
      return Json.read(response.body(), ItemsPage.class);
    } catch (IOException e) {
      throw new UncheckedIOException(address + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
