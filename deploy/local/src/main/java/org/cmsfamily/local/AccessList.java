package org.cmsfamily.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What each service may do at the broker, as {@code deploy/kafka/acls.txt} says: one right a line,
 * in the columns user, operations, resource, pattern, name.
 *
 * @param bindings one for each operation
 */
record AccessList(Set<AclBinding> bindings) {
  private static final int COLUMNS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * The rights of a file.
   *
   * @throws UserError naming the line that cannot be read
   */
  static AccessList read(Path file) {
    try {
      return new AccessList(
          Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .flatMap(AccessList::bindings)
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UserError(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Gives the broker these rights and takes away all others, and returns when it goes by them;
   * repeating it changes nothing.
   */
  void apply(Admin admin) {
    try {
      var there = rightsAt(admin);
      var gone = there.stream().filter(right -> !bindings.contains(right)).toList();
      var missing = bindings.stream().filter(right -> !there.contains(right)).toList();
      admin.deleteAcls(gone.stream().map(AclBinding::toFilter).toList()).all().get();
      admin.createAcls(missing).all().get();
    } catch (ExecutionException e) {
      throw new UserError("The broker does not take the list of rights: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("Interrupted while giving rights at the broker.", e);
    }
    if (!Polling.until(PATIENCE, () -> rightsAt(admin).equals(bindings)))
      throw new UserError("The broker does not go by its list of rights.");
  }

  private static Set<AclBinding> rightsAt(Admin admin)
      throws ExecutionException, InterruptedException {
    return Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get());
  }

  private static Stream<AclBinding> bindings(String line) {
    var columns = List.of(line.strip().split("\\s+", -1));
    try {
      if (columns.size() != COLUMNS) throw new IllegalArgumentException("five columns are needed");
      var pattern =
          new ResourcePattern(
              ResourceType.valueOf(constant(columns.get(2))),
              columns.get(4),
              PatternType.valueOf(constant(columns.get(3))));
      return Arrays.stream(columns.get(1).split(",", -1))
          .map(operation -> AclOperation.valueOf(constant(operation)))
          .map(operation -> new AclBinding(pattern, right(columns.getFirst(), operation)));
    } catch (IllegalArgumentException e) {
      throw new UserError("No right is written in: " + line + " (" + e.getMessage() + ")", e);
    }
  }

  private static AccessControlEntry right(String user, AclOperation operation) {
    return new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW);
  }

  private static String constant(String word) {
    return word.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
