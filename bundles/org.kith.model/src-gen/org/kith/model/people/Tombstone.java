/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tombstone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What is left of a person or account that was deleted for good: enough not to bring them back, nothing more.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Tombstone#getKeyHashes <em>Key Hashes</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getTombstone()
 * @model
 * @generated
 */
public interface Tombstone extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Key Hashes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of each key that an import could know them by (mail address, profile address, source id).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Hashes</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getTombstone_KeyHashes()
	 * @model
	 * @generated
	 */
	EList<String> getKeyHashes();

} // Tombstone
