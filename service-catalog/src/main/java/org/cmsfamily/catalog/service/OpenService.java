package org.cmsfamily.catalog.service;

/** A service that is not closed, at its version. */
record OpenService(String id, String family, long version) {}
