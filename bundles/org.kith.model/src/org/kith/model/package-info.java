/**
 * Pure functions over the model that need no store: the list of its packages and partial dates. Everything is non-null
 * unless said otherwise.
 */
package org.kith.model;
