package org.cmsfamily.reporting.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.replica.PostFacts;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * A post of the same title and grade that two services, or one service twice, share among the same
 * instruments at the same time. It may be one post counted twice, or two alike: who knows explains
 * it. Source: domain, finding; house rule.
 *
 * @param first by its code
 * @param second the same one, where its terms name the post twice
 */
record SharedTwice(ServiceFacts first, PostFacts one, ServiceFacts second, PostFacts other) {

  private static final Set<String> NOT_RUNNING = Set.of("approved", "closed");
  private static final int DIGITS = 12;

  private record Named(ServiceFacts service, PostFacts post) {}

  /** All of a family's services, each once. */
  static List<SharedTwice> among(Collection<ServiceFacts> services) {
    var named =
        services.stream()
            .filter(service -> !NOT_RUNNING.contains(service.state()))
            .sorted(Comparator.comparing(ServiceFacts::code))
            .flatMap(SharedTwice::posts)
            .toList();
    var found = new ArrayList<SharedTwice>();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        var pair = of(named.get(i), named.get(j));
        if (pair.one.key().equals(pair.other.key()) && !pair.instruments().isEmpty()) {
          found.add(pair);
        }
      }
    }
    return found;
  }

  private static Stream<Named> posts(ServiceFacts service) {
    return Objects.requireNonNullElse(service.posts(), List.<PostFacts>of()).stream()
        .map(post -> new Named(service, post));
  }

  private static SharedTwice of(Named one, Named other) {
    return new SharedTwice(one.service, one.post, other.service, other.post);
  }

  /** Those that have a part of both. */
  SortedSet<String> instruments() {
    var both = new TreeSet<>(one.shares().keySet());
    both.removeIf(instrument -> !one.isSharedBy(instrument) || !other.isSharedBy(instrument));
    return both;
  }

  /** Those that take part in both services. */
  SortedSet<String> participants() {
    var both = new TreeSet<>(first.everyParticipant());
    both.retainAll(second.everyParticipant());
    return both;
  }

  /** Tells it from others of the second service. */
  String id() {
    return first.code() + "." + Sha256.of(one.key()).substring(0, DIGITS);
  }

  String text() {
    var together = one.fte().add(other.fte());
    return first.code().equals(second.code())
        ? "%s, %s stands twice among the posts of %s, together %s of a post"
            .formatted(one.title(), one.grade(), first.code(), together.toPlainString())
        : "%s, %s stands among the posts of %s and of %s, together %s of a post"
            .formatted(
                one.title(), one.grade(), first.code(), second.code(), together.toPlainString());
  }
}
