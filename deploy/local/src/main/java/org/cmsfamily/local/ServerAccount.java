package org.cmsfamily.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. As an ordinary user nothing is needed; as root it runs in a
 * user namespace of its own, and where the kernel forbids those, as the user nobody, who must then
 * be able to reach the folders.
 *
 * @param prefix the words before each of its programs
 * @param other whether it is another user than ours, so that files must be given to it
 */
record ServerAccount(List<String> prefix, boolean other) {
  private static final String NOBODY = "65534";

  static ServerAccount ofThisMachine() {
    if (!System.getProperty("user.name").equals("root")) return new ServerAccount(List.of(), false);
    if (Command.run(List.of("unshare", "-U", "true")).exit() == 0)
      return new ServerAccount(List.of("unshare", "-U"), false);
    return nobody();
  }

  static ServerAccount nobody() {
    return new ServerAccount(
        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
  }

  List<String> command(String... words) {
    var all = new ArrayList<>(prefix);
    all.addAll(List.of(words));
    return all;
  }

  /**
   * Gives {@code folder} to the account.
   *
   * @throws UserError if a folder above it is closed to others
   */
  void own(Path folder) {
    if (!other) return;
    for (Path above = folder.toAbsolutePath().getParent();
        above != null;
        above = above.getParent()) {
      if (!open(above)) {
        throw new UserError(
            "PostgreSQL cannot run as root, and the user nobody cannot enter "
                + above
                + ": move the checkout out of it, or work as an ordinary user.");
      }
    }
    Command.succeed(
        List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()),
        "Giving " + folder + " to nobody");
  }

  private static boolean open(Path folder) {
    try {
      return Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
          .contains(PosixFilePermission.OTHERS_EXECUTE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
