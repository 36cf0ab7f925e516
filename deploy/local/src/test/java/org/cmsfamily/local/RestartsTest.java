package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartsTest {
  private static final Instant NOON = Instant.parse("2027-01-01T12:00:00Z");

  @Test
  void whatDiedForTheFirstTimeIsTriedAfterASecond() {
    var dead = Restarts.NONE.foundDead(NOON);
    assertThat(dead.due(NOON.plusMillis(999))).isFalse();
    assertThat(dead.due(NOON.plusSeconds(1))).isTrue();
    assertThat(dead.foundDead(NOON.plusSeconds(1))).isEqualTo(dead);
  }

  @Test
  void eachDeathSoonAfterARestartDoublesThePauseUpToAMinute() {
    assertThat(pausesOfDeaths(Duration.ofSeconds(5), 9))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void whatLivedForAMinuteIsHealthyAgain() {
    assertThat(pausesOfDeaths(Duration.ofMinutes(1).minusSeconds(1), 3))
        .containsExactly(1L, 2L, 4L);
    assertThat(pausesOfDeaths(Duration.ofMinutes(1), 3)).containsExactly(1L, 1L, 1L);
  }

  @Test
  void whoStartsItMeanwhileEndsTheWait() {
    var dead = Restarts.NONE.foundDead(NOON);
    assertThat(dead.atRest().due(NOON.plusSeconds(60))).isFalse();
  }

  @Test
  void itIsExplainedToPeople() {
    var once = Restarts.NONE.foundDead(NOON).restarted(NOON);
    assertThat(sentence(Restarts.NONE)).isEmpty();
    assertThat(sentence(once)).isEqualTo("restarted once, last at 12:00:00");
    assertThat(sentence(once.foundDead(NOON))).isEqualTo("waits 3 s before the next try");
    assertThat(sentence(once.restarted(NOON.plusSeconds(31))))
        .isEqualTo("restarted 2 times, last at 12:00:31");
  }

  @Test
  void theFileRemembersAllOfIt(@TempDir Path folder) {
    var once = Restarts.NONE.foundDead(NOON).restarted(NOON);
    var all = Map.of("kafka", once, "keycloak", once.foundDead(NOON.plusSeconds(3)));
    var file = RestartsFile.in(folder);
    assertThat(file.read()).isEmpty();
    file.write(all);
    assertThat(RestartsFile.in(folder).read()).isEqualTo(all);
  }

  private static String sentence(Restarts restarts) {
    return restarts.sentence(NOON, ZoneOffset.UTC);
  }

  private static List<Long> pausesOfDeaths(Duration life, int deaths) {
    var pauses = new ArrayList<Long>();
    var restarts = Restarts.NONE;
    Instant now = NOON;
    for (int death = 0; death < deaths; death++) {
      restarts = restarts.foundDead(now);
      Instant next = Objects.requireNonNull(restarts.next());
      pauses.add(Duration.between(now, next).toSeconds());
      restarts = restarts.restarted(next);
      now = next.plus(life);
    }
    return pauses;
  }
}
