/**
 */
package org.kith.model.people;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>External Id</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The name under which a source knows an agent: vCard UID, a LinkedIn slug, a row key. Makes re-import idempotent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.ExternalId#getSystem <em>System</em>}</li>
 *   <li>{@link org.kith.model.people.ExternalId#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getExternalId()
 * @model
 * @generated
 */
public interface ExternalId extends Sourced {
	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whose name it is: vcard, linkedin, google-contacts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see #setSystem(String)
	 * @see org.kith.model.people.PeoplePackage#getExternalId_System()
	 * @model unique="false"
	 * @generated
	 */
	String getSystem();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ExternalId#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Unique within the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.kith.model.people.PeoplePackage#getExternalId_Value()
	 * @model unique="false"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ExternalId#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // ExternalId
