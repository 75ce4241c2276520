/**
 */
package org.kith.model.care;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recipient</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * To whom a letter goes and at which address.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.Recipient#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.care.Recipient#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.care.Recipient#getAccountUid <em>Account Uid</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getRecipient()
 * @model
 * @generated
 */
public interface Recipient extends EObject {
	/**
	 * Returns the value of the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person Uid</em>' attribute.
	 * @see #setPersonUid(String)
	 * @see org.kith.model.care.CarePackage#getRecipient_PersonUid()
	 * @model unique="false"
	 * @generated
	 */
	String getPersonUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Recipient#getPersonUid <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Uid</em>' attribute.
	 * @see #getPersonUid()
	 * @generated
	 */
	void setPersonUid(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The address or handle that is written to; null until chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.kith.model.care.CarePackage#getRecipient_Address()
	 * @model unique="false"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Recipient#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The account, when it is not mail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Uid</em>' attribute.
	 * @see #setAccountUid(String)
	 * @see org.kith.model.care.CarePackage#getRecipient_AccountUid()
	 * @model unique="false"
	 * @generated
	 */
	String getAccountUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Recipient#getAccountUid <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Uid</em>' attribute.
	 * @see #getAccountUid()
	 * @generated
	 */
	void setAccountUid(String value);

} // Recipient
