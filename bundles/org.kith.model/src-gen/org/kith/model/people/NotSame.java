/**
 */
package org.kith.model.people;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Not Same</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Remembers that two persons are not the same, so that they are not proposed again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.NotSame#getFirstUid <em>First Uid</em>}</li>
 *   <li>{@link org.kith.model.people.NotSame#getSecondUid <em>Second Uid</em>}</li>
 *   <li>{@link org.kith.model.people.NotSame#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.kith.model.people.NotSame#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getNotSame()
 * @model
 * @generated
 */
public interface NotSame extends Aggregate {
	/**
	 * Returns the value of the '<em><b>First Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The smaller of the two uids, so that a pair has one form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Uid</em>' attribute.
	 * @see #setFirstUid(String)
	 * @see org.kith.model.people.PeoplePackage#getNotSame_FirstUid()
	 * @model unique="false"
	 * @generated
	 */
	String getFirstUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.NotSame#getFirstUid <em>First Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Uid</em>' attribute.
	 * @see #getFirstUid()
	 * @generated
	 */
	void setFirstUid(String value);

	/**
	 * Returns the value of the '<em><b>Second Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Second Uid</em>' attribute.
	 * @see #setSecondUid(String)
	 * @see org.kith.model.people.PeoplePackage#getNotSame_SecondUid()
	 * @model unique="false"
	 * @generated
	 */
	String getSecondUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.NotSame#getSecondUid <em>Second Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Uid</em>' attribute.
	 * @see #getSecondUid()
	 * @generated
	 */
	void setSecondUid(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.DecidedBy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see org.kith.model.people.DecidedBy
	 * @see #setDecidedBy(DecidedBy)
	 * @see org.kith.model.people.PeoplePackage#getNotSame_DecidedBy()
	 * @model unique="false"
	 * @generated
	 */
	DecidedBy getDecidedBy();

	/**
	 * Sets the value of the '{@link org.kith.model.people.NotSame#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see org.kith.model.people.DecidedBy
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(DecidedBy value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why, in the user's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.kith.model.people.PeoplePackage#getNotSame_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.kith.model.people.NotSame#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // NotSame
