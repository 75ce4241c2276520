/**
 */
package org.kith.model.activity;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conversation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Messages that belong together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.Conversation#getKey <em>Key</em>}</li>
 *   <li>{@link org.kith.model.activity.Conversation#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.activity.Conversation#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.activity.Conversation#getMemberUids <em>Member Uids</em>}</li>
 *   <li>{@link org.kith.model.activity.Conversation#getStarted <em>Started</em>}</li>
 *   <li>{@link org.kith.model.activity.Conversation#getAudience <em>Audience</em>}</li>
 * </ul>
 *
 * @see org.kith.model.activity.ActivityPackage#getConversation()
 * @model
 * @generated
 */
public interface Conversation extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The platform and its native id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.kith.model.activity.ActivityPackage#getConversation_Key()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Conversation#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.kith.model.activity.ActivityPackage#getConversation_Platform()
	 * @model unique="false"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Conversation#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name given to a group; null for two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.kith.model.activity.ActivityPackage#getConversation_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Conversation#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Member Uids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Accounts that took part at any time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member Uids</em>' attribute list.
	 * @see org.kith.model.activity.ActivityPackage#getConversation_MemberUids()
	 * @model
	 * @generated
	 */
	EList<String> getMemberUids();

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(Instant)
	 * @see org.kith.model.activity.ActivityPackage#getConversation_Started()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getStarted();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Conversation#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(Instant value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.kith.model.activity.Audience
	 * @see #setAudience(Audience)
	 * @see org.kith.model.activity.ActivityPackage#getConversation_Audience()
	 * @model unique="false"
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Conversation#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.kith.model.activity.Audience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

} // Conversation
