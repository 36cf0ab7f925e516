package org.cmsfamily.platform.openapi;

/** The classes of the service that is being built. */
final class Loading {

  private Loading() {}

  static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
