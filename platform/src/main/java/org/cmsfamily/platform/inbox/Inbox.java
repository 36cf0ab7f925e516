package org.cmsfamily.platform.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;

/** All that the service's sources name for the reader, in one order. */
@ApplicationScoped
class Inbox {
  private final List<InboxSource> sources;
  private final Actor actor;

  Inbox(@All List<InboxSource> sources, Actor actor) {
    this.sources = List.copyOf(sources);
    this.actor = actor;
  }

  /** The items after the one that the cursor names. */
  Paged<InboxItem> page(InboxFilter filter, Page page) {
    var oneMore =
        waiting().tailMap(page.cursor(), false).values().stream()
            .filter(filter::takes)
            .limit(page.limit() + 1L)
            .toList();
    return page.of(oneMore, InboxItem::order);
  }

  private NavigableMap<String, InboxItem> waiting() {
    var waiting = new TreeMap<String, InboxItem>();
    var held = actor.capacities();
    if (!held.isEmpty()) {
      for (var source : sources) {
        source.waitingFor(held).stream()
            .limit(InboxSource.MOST)
            .forEach(item -> waiting.put(item.order(), item));
      }
    }
    return waiting;
  }
}
