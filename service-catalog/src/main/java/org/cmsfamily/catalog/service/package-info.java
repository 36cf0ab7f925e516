/** What runs after approval: the service, its conditions, its start and its review. */
@NullMarked
package org.cmsfamily.catalog.service;

import org.jspecify.annotations.NullMarked;
