package org.cmsfamily.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cmsfamily.platform.consume.HeartbeatListener;

@ApplicationScoped
class HearBeats implements HeartbeatListener {
  final Map<Integer, Instant> newest = new ConcurrentHashMap<>();

  Map<Integer, Instant> newest() {
    return newest;
  }

  @Override
  public void beat(int partition, Instant at) {
    newest.put(partition, at);
  }
}
