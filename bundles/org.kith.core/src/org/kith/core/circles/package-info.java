/** Circles of people: fixed ones, whose members the user puts in, and those that a query keeps. */
package org.kith.core.circles;
