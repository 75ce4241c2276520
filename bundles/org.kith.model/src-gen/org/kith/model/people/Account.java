/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * *
 * An identity on one platform. It is linked to a person, never contained in one, so that a wrong link can be undone.
 * Most accounts never become a contact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Account#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getUserId <em>User Id</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getUsername <em>Username</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getUri <em>Uri</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getHandles <em>Handles</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getLinks <em>Links</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getFollowsMe <em>Follows Me</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getFollowsMeSince <em>Follows Me Since</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getIFollow <em>IFollow</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getIFollowSince <em>IFollow Since</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getConnected <em>Connected</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getConnectedSince <em>Connected Since</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getBiography <em>Biography</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getHeadline <em>Headline</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getAvatar <em>Avatar</em>}</li>
 *   <li>{@link org.kith.model.people.Account#isArchiveOwner <em>Archive Owner</em>}</li>
 *   <li>{@link org.kith.model.people.Account#isShared <em>Shared</em>}</li>
 *   <li>{@link org.kith.model.people.Account#isGone <em>Gone</em>}</li>
 *   <li>{@link org.kith.model.people.Account#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getAccount()
 * @model
 * @generated
 */
public interface Account extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The platform's id, as its plug-in declares it: linkedin, x, mail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Platform()
	 * @model unique="false"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * Returns the value of the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The platform's own lasting id; null where it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User Id</em>' attribute.
	 * @see #setUserId(String)
	 * @see org.kith.model.people.PeoplePackage#getAccount_UserId()
	 * @model unique="false"
	 * @generated
	 */
	String getUserId();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getUserId <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Id</em>' attribute.
	 * @see #getUserId()
	 * @generated
	 */
	void setUserId(String value);

	/**
	 * Returns the value of the '<em><b>Username</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The present handle, without the @. For mail the address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Username</em>' attribute.
	 * @see #setUsername(String)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Username()
	 * @model unique="false"
	 * @generated
	 */
	String getUsername();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getUsername <em>Username</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Username</em>' attribute.
	 * @see #getUsername()
	 * @generated
	 */
	void setUsername(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The profile's address, in the platform's canonical form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Uri()
	 * @model unique="false"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name shown on the platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see org.kith.model.people.PeoplePackage#getAccount_DisplayName()
	 * @model unique="false"
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Handles</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.Handle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Every handle that was seen, with its time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handles</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAccount_Handles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Handle> getHandles();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.IdentityLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whose it is thought to be; at most one link is active. Old links stay as the record of what was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAccount_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<IdentityLink> getLinks();

	/**
	 * Returns the value of the '<em><b>Follows Me</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.Ternary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * They follow me (the owner of the workspace, by whichever account).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows Me</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #setFollowsMe(Ternary)
	 * @see org.kith.model.people.PeoplePackage#getAccount_FollowsMe()
	 * @model unique="false"
	 * @generated
	 */
	Ternary getFollowsMe();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getFollowsMe <em>Follows Me</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follows Me</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #getFollowsMe()
	 * @generated
	 */
	void setFollowsMe(Ternary value);

	/**
	 * Returns the value of the '<em><b>Follows Me Since</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When they began to, as far as known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows Me Since</em>' containment reference.
	 * @see #setFollowsMeSince(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getAccount_FollowsMeSince()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getFollowsMeSince();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getFollowsMeSince <em>Follows Me Since</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follows Me Since</em>' containment reference.
	 * @see #getFollowsMeSince()
	 * @generated
	 */
	void setFollowsMeSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>IFollow</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.Ternary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>IFollow</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #setIFollow(Ternary)
	 * @see org.kith.model.people.PeoplePackage#getAccount_IFollow()
	 * @model unique="false"
	 * @generated
	 */
	Ternary getIFollow();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getIFollow <em>IFollow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>IFollow</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #getIFollow()
	 * @generated
	 */
	void setIFollow(Ternary value);

	/**
	 * Returns the value of the '<em><b>IFollow Since</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>IFollow Since</em>' containment reference.
	 * @see #setIFollowSince(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getAccount_IFollowSince()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getIFollowSince();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getIFollowSince <em>IFollow Since</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>IFollow Since</em>' containment reference.
	 * @see #getIFollowSince()
	 * @generated
	 */
	void setIFollowSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Connected</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.Ternary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A mutual tie that both agreed to: LinkedIn connection, Facebook friend.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connected</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #setConnected(Ternary)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Connected()
	 * @model unique="false"
	 * @generated
	 */
	Ternary getConnected();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getConnected <em>Connected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connected</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #getConnected()
	 * @generated
	 */
	void setConnected(Ternary value);

	/**
	 * Returns the value of the '<em><b>Connected Since</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connected Since</em>' containment reference.
	 * @see #setConnectedSince(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getAccount_ConnectedSince()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getConnectedSince();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getConnectedSince <em>Connected Since</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connected Since</em>' containment reference.
	 * @see #getConnectedSince()
	 * @generated
	 */
	void setConnectedSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Biography</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the profile says, plain text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Biography</em>' attribute.
	 * @see #setBiography(String)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Biography()
	 * @model unique="false"
	 * @generated
	 */
	String getBiography();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getBiography <em>Biography</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Biography</em>' attribute.
	 * @see #getBiography()
	 * @generated
	 */
	void setBiography(String value);

	/**
	 * Returns the value of the '<em><b>Headline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the profile says about its person's work, where the platform tells (LinkedIn Position at Company).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headline</em>' attribute.
	 * @see #setHeadline(String)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Headline()
	 * @model unique="false"
	 * @generated
	 */
	String getHeadline();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getHeadline <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Headline</em>' attribute.
	 * @see #getHeadline()
	 * @generated
	 */
	void setHeadline(String value);

	/**
	 * Returns the value of the '<em><b>Avatar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Avatar</em>' containment reference.
	 * @see #setAvatar(Photo)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Avatar()
	 * @model containment="true"
	 * @generated
	 */
	Photo getAvatar();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getAvatar <em>Avatar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avatar</em>' containment reference.
	 * @see #getAvatar()
	 * @generated
	 */
	void setAvatar(Photo value);

	/**
	 * Returns the value of the '<em><b>Archive Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * An archive or a login of this account was brought in; whether its owner is me is for the links to say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Archive Owner</em>' attribute.
	 * @see #setArchiveOwner(boolean)
	 * @see org.kith.model.people.PeoplePackage#getAccount_ArchiveOwner()
	 * @model unique="false"
	 * @generated
	 */
	boolean isArchiveOwner();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#isArchiveOwner <em>Archive Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archive Owner</em>' attribute.
	 * @see #isArchiveOwner()
	 * @generated
	 */
	void setArchiveOwner(boolean value);

	/**
	 * Returns the value of the '<em><b>Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Owned by more than one person or by a company (info@, a family's phone): never a reason to merge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared</em>' attribute.
	 * @see #setShared(boolean)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Shared()
	 * @model unique="false"
	 * @generated
	 */
	boolean isShared();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#isShared <em>Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared</em>' attribute.
	 * @see #isShared()
	 * @generated
	 */
	void setShared(boolean value);

	/**
	 * Returns the value of the '<em><b>Gone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The account is gone from its platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gone</em>' attribute.
	 * @see #setGone(boolean)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Gone()
	 * @model unique="false"
	 * @generated
	 */
	boolean isGone();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#isGone <em>Gone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gone</em>' attribute.
	 * @see #isGone()
	 * @generated
	 */
	void setGone(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The import that brought it first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.kith.model.people.PeoplePackage#getAccount_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Account#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The uid of the person of the active link, null while nobody's.
	 * <!-- end-model-doc -->
	 * @model unique="false"
	 * @generated
	 */
	String personUid();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The active link, null while the account is nobody's.
	 * <!-- end-model-doc -->
	 * @model unique="false"
	 * @generated
	 */
	IdentityLink activeLink();

} // Account
