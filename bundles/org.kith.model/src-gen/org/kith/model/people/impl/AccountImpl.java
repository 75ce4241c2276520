/**
 */
package org.kith.model.people.impl;

import java.lang.reflect.InvocationTargetException;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.people.Account;
import org.kith.model.people.Handle;
import org.kith.model.people.IdentityLink;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Photo;
import org.kith.model.people.Ternary;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getUserId <em>User Id</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getUsername <em>Username</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getUri <em>Uri</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getHandles <em>Handles</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getFollowsMe <em>Follows Me</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getFollowsMeSince <em>Follows Me Since</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getIFollow <em>IFollow</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getIFollowSince <em>IFollow Since</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getConnected <em>Connected</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getConnectedSince <em>Connected Since</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getBiography <em>Biography</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getHeadline <em>Headline</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getAvatar <em>Avatar</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#isArchiveOwner <em>Archive Owner</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#isShared <em>Shared</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#isGone <em>Gone</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AccountImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccountImpl extends AggregateImpl implements Account {
	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final String PLATFORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected String platform = PLATFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUserId() <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserId()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUserId() <em>User Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserId()
	 * @generated
	 * @ordered
	 */
	protected String userId = USER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsername() <em>Username</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsername()
	 * @generated
	 * @ordered
	 */
	protected static final String USERNAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUsername() <em>Username</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsername()
	 * @generated
	 * @ordered
	 */
	protected String username = USERNAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected static final String URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected String uri = URI_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected String displayName = DISPLAY_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHandles() <em>Handles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandles()
	 * @generated
	 * @ordered
	 */
	protected EList<Handle> handles;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<IdentityLink> links;

	/**
	 * The default value of the '{@link #getFollowsMe() <em>Follows Me</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowsMe()
	 * @generated
	 * @ordered
	 */
	protected static final Ternary FOLLOWS_ME_EDEFAULT = Ternary.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFollowsMe() <em>Follows Me</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowsMe()
	 * @generated
	 * @ordered
	 */
	protected Ternary followsMe = FOLLOWS_ME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFollowsMeSince() <em>Follows Me Since</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowsMeSince()
	 * @generated
	 * @ordered
	 */
	protected PartialDate followsMeSince;

	/**
	 * The default value of the '{@link #getIFollow() <em>IFollow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIFollow()
	 * @generated
	 * @ordered
	 */
	protected static final Ternary IFOLLOW_EDEFAULT = Ternary.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIFollow() <em>IFollow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIFollow()
	 * @generated
	 * @ordered
	 */
	protected Ternary iFollow = IFOLLOW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIFollowSince() <em>IFollow Since</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIFollowSince()
	 * @generated
	 * @ordered
	 */
	protected PartialDate iFollowSince;

	/**
	 * The default value of the '{@link #getConnected() <em>Connected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnected()
	 * @generated
	 * @ordered
	 */
	protected static final Ternary CONNECTED_EDEFAULT = Ternary.UNKNOWN;

	/**
	 * The cached value of the '{@link #getConnected() <em>Connected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnected()
	 * @generated
	 * @ordered
	 */
	protected Ternary connected = CONNECTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConnectedSince() <em>Connected Since</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectedSince()
	 * @generated
	 * @ordered
	 */
	protected PartialDate connectedSince;

	/**
	 * The default value of the '{@link #getBiography() <em>Biography</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiography()
	 * @generated
	 * @ordered
	 */
	protected static final String BIOGRAPHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBiography() <em>Biography</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiography()
	 * @generated
	 * @ordered
	 */
	protected String biography = BIOGRAPHY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeadline() <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadline()
	 * @generated
	 * @ordered
	 */
	protected static final String HEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeadline() <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadline()
	 * @generated
	 * @ordered
	 */
	protected String headline = HEADLINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAvatar() <em>Avatar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvatar()
	 * @generated
	 * @ordered
	 */
	protected Photo avatar;

	/**
	 * The default value of the '{@link #isArchiveOwner() <em>Archive Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isArchiveOwner()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ARCHIVE_OWNER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isArchiveOwner() <em>Archive Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isArchiveOwner()
	 * @generated
	 * @ordered
	 */
	protected boolean archiveOwner = ARCHIVE_OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #isShared() <em>Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShared()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHARED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShared() <em>Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShared()
	 * @generated
	 * @ordered
	 */
	protected boolean shared = SHARED_EDEFAULT;

	/**
	 * The default value of the '{@link #isGone() <em>Gone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGone() <em>Gone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGone()
	 * @generated
	 * @ordered
	 */
	protected boolean gone = GONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.ACCOUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(String newPlatform) {
		String oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUserId() {
		return userId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUserId(String newUserId) {
		String oldUserId = userId;
		userId = newUserId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__USER_ID, oldUserId, userId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUsername() {
		return username;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsername(String newUsername) {
		String oldUsername = username;
		username = newUsername;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__USERNAME, oldUsername, username));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUri() {
		return uri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUri(String newUri) {
		String oldUri = uri;
		uri = newUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__URI, oldUri, uri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplayName() {
		return displayName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayName(String newDisplayName) {
		String oldDisplayName = displayName;
		displayName = newDisplayName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Handle> getHandles() {
		if (handles == null) {
			handles = new EObjectContainmentEList<Handle>(Handle.class, this, PeoplePackage.ACCOUNT__HANDLES);
		}
		return handles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IdentityLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<IdentityLink>(IdentityLink.class, this, PeoplePackage.ACCOUNT__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ternary getFollowsMe() {
		return followsMe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowsMe(Ternary newFollowsMe) {
		Ternary oldFollowsMe = followsMe;
		followsMe = newFollowsMe == null ? FOLLOWS_ME_EDEFAULT : newFollowsMe;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__FOLLOWS_ME, oldFollowsMe, followsMe));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getFollowsMeSince() {
		return followsMeSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFollowsMeSince(PartialDate newFollowsMeSince, NotificationChain msgs) {
		PartialDate oldFollowsMeSince = followsMeSince;
		followsMeSince = newFollowsMeSince;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__FOLLOWS_ME_SINCE, oldFollowsMeSince, newFollowsMeSince);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowsMeSince(PartialDate newFollowsMeSince) {
		if (newFollowsMeSince != followsMeSince) {
			NotificationChain msgs = null;
			if (followsMeSince != null)
				msgs = ((InternalEObject)followsMeSince).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.ACCOUNT__FOLLOWS_ME_SINCE, null, msgs);
			if (newFollowsMeSince != null)
				msgs = ((InternalEObject)newFollowsMeSince).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.ACCOUNT__FOLLOWS_ME_SINCE, null, msgs);
			msgs = basicSetFollowsMeSince(newFollowsMeSince, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__FOLLOWS_ME_SINCE, newFollowsMeSince, newFollowsMeSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ternary getIFollow() {
		return iFollow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIFollow(Ternary newIFollow) {
		Ternary oldIFollow = iFollow;
		iFollow = newIFollow == null ? IFOLLOW_EDEFAULT : newIFollow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__IFOLLOW, oldIFollow, iFollow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getIFollowSince() {
		return iFollowSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIFollowSince(PartialDate newIFollowSince, NotificationChain msgs) {
		PartialDate oldIFollowSince = iFollowSince;
		iFollowSince = newIFollowSince;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__IFOLLOW_SINCE, oldIFollowSince, newIFollowSince);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIFollowSince(PartialDate newIFollowSince) {
		if (newIFollowSince != iFollowSince) {
			NotificationChain msgs = null;
			if (iFollowSince != null)
				msgs = ((InternalEObject)iFollowSince).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.ACCOUNT__IFOLLOW_SINCE, null, msgs);
			if (newIFollowSince != null)
				msgs = ((InternalEObject)newIFollowSince).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.ACCOUNT__IFOLLOW_SINCE, null, msgs);
			msgs = basicSetIFollowSince(newIFollowSince, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__IFOLLOW_SINCE, newIFollowSince, newIFollowSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ternary getConnected() {
		return connected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnected(Ternary newConnected) {
		Ternary oldConnected = connected;
		connected = newConnected == null ? CONNECTED_EDEFAULT : newConnected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__CONNECTED, oldConnected, connected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getConnectedSince() {
		return connectedSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConnectedSince(PartialDate newConnectedSince, NotificationChain msgs) {
		PartialDate oldConnectedSince = connectedSince;
		connectedSince = newConnectedSince;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__CONNECTED_SINCE, oldConnectedSince, newConnectedSince);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectedSince(PartialDate newConnectedSince) {
		if (newConnectedSince != connectedSince) {
			NotificationChain msgs = null;
			if (connectedSince != null)
				msgs = ((InternalEObject)connectedSince).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.ACCOUNT__CONNECTED_SINCE, null, msgs);
			if (newConnectedSince != null)
				msgs = ((InternalEObject)newConnectedSince).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.ACCOUNT__CONNECTED_SINCE, null, msgs);
			msgs = basicSetConnectedSince(newConnectedSince, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__CONNECTED_SINCE, newConnectedSince, newConnectedSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBiography() {
		return biography;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBiography(String newBiography) {
		String oldBiography = biography;
		biography = newBiography;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__BIOGRAPHY, oldBiography, biography));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHeadline() {
		return headline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadline(String newHeadline) {
		String oldHeadline = headline;
		headline = newHeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__HEADLINE, oldHeadline, headline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Photo getAvatar() {
		return avatar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAvatar(Photo newAvatar, NotificationChain msgs) {
		Photo oldAvatar = avatar;
		avatar = newAvatar;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__AVATAR, oldAvatar, newAvatar);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvatar(Photo newAvatar) {
		if (newAvatar != avatar) {
			NotificationChain msgs = null;
			if (avatar != null)
				msgs = ((InternalEObject)avatar).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.ACCOUNT__AVATAR, null, msgs);
			if (newAvatar != null)
				msgs = ((InternalEObject)newAvatar).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.ACCOUNT__AVATAR, null, msgs);
			msgs = basicSetAvatar(newAvatar, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__AVATAR, newAvatar, newAvatar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isArchiveOwner() {
		return archiveOwner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchiveOwner(boolean newArchiveOwner) {
		boolean oldArchiveOwner = archiveOwner;
		archiveOwner = newArchiveOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__ARCHIVE_OWNER, oldArchiveOwner, archiveOwner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShared() {
		return shared;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShared(boolean newShared) {
		boolean oldShared = shared;
		shared = newShared;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__SHARED, oldShared, shared));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGone() {
		return gone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGone(boolean newGone) {
		boolean oldGone = gone;
		gone = newGone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__GONE, oldGone, gone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ACCOUNT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String personUid() {
		String _xblockexpression = null;
		{
			final IdentityLink link = this.activeLink();
			String _xifexpression = null;
			if ((link == null)) {
				_xifexpression = null;
			}
			else {
				_xifexpression = link.getPersonUid();
			}
			_xblockexpression = _xifexpression;
		}
		return _xblockexpression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IdentityLink activeLink() {
		Object _xblockexpression = null;
		{
			EList<IdentityLink> _links = this.getLinks();
			for (final IdentityLink each : _links) {
				boolean _isActive = each.isActive();
				if (_isActive) {
					return each;
				}
			}
			_xblockexpression = null;
		}
		return ((IdentityLink)_xblockexpression);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeoplePackage.ACCOUNT__HANDLES:
				return ((InternalEList<?>)getHandles()).basicRemove(otherEnd, msgs);
			case PeoplePackage.ACCOUNT__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case PeoplePackage.ACCOUNT__FOLLOWS_ME_SINCE:
				return basicSetFollowsMeSince(null, msgs);
			case PeoplePackage.ACCOUNT__IFOLLOW_SINCE:
				return basicSetIFollowSince(null, msgs);
			case PeoplePackage.ACCOUNT__CONNECTED_SINCE:
				return basicSetConnectedSince(null, msgs);
			case PeoplePackage.ACCOUNT__AVATAR:
				return basicSetAvatar(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.ACCOUNT__PLATFORM:
				return getPlatform();
			case PeoplePackage.ACCOUNT__USER_ID:
				return getUserId();
			case PeoplePackage.ACCOUNT__USERNAME:
				return getUsername();
			case PeoplePackage.ACCOUNT__URI:
				return getUri();
			case PeoplePackage.ACCOUNT__DISPLAY_NAME:
				return getDisplayName();
			case PeoplePackage.ACCOUNT__HANDLES:
				return getHandles();
			case PeoplePackage.ACCOUNT__LINKS:
				return getLinks();
			case PeoplePackage.ACCOUNT__FOLLOWS_ME:
				return getFollowsMe();
			case PeoplePackage.ACCOUNT__FOLLOWS_ME_SINCE:
				return getFollowsMeSince();
			case PeoplePackage.ACCOUNT__IFOLLOW:
				return getIFollow();
			case PeoplePackage.ACCOUNT__IFOLLOW_SINCE:
				return getIFollowSince();
			case PeoplePackage.ACCOUNT__CONNECTED:
				return getConnected();
			case PeoplePackage.ACCOUNT__CONNECTED_SINCE:
				return getConnectedSince();
			case PeoplePackage.ACCOUNT__BIOGRAPHY:
				return getBiography();
			case PeoplePackage.ACCOUNT__HEADLINE:
				return getHeadline();
			case PeoplePackage.ACCOUNT__AVATAR:
				return getAvatar();
			case PeoplePackage.ACCOUNT__ARCHIVE_OWNER:
				return isArchiveOwner();
			case PeoplePackage.ACCOUNT__SHARED:
				return isShared();
			case PeoplePackage.ACCOUNT__GONE:
				return isGone();
			case PeoplePackage.ACCOUNT__SOURCE:
				return getSource();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PeoplePackage.ACCOUNT__PLATFORM:
				setPlatform((String)newValue);
				return;
			case PeoplePackage.ACCOUNT__USER_ID:
				setUserId((String)newValue);
				return;
			case PeoplePackage.ACCOUNT__USERNAME:
				setUsername((String)newValue);
				return;
			case PeoplePackage.ACCOUNT__URI:
				setUri((String)newValue);
				return;
			case PeoplePackage.ACCOUNT__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case PeoplePackage.ACCOUNT__HANDLES:
				getHandles().clear();
				getHandles().addAll((Collection<? extends Handle>)newValue);
				return;
			case PeoplePackage.ACCOUNT__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends IdentityLink>)newValue);
				return;
			case PeoplePackage.ACCOUNT__FOLLOWS_ME:
				setFollowsMe((Ternary)newValue);
				return;
			case PeoplePackage.ACCOUNT__FOLLOWS_ME_SINCE:
				setFollowsMeSince((PartialDate)newValue);
				return;
			case PeoplePackage.ACCOUNT__IFOLLOW:
				setIFollow((Ternary)newValue);
				return;
			case PeoplePackage.ACCOUNT__IFOLLOW_SINCE:
				setIFollowSince((PartialDate)newValue);
				return;
			case PeoplePackage.ACCOUNT__CONNECTED:
				setConnected((Ternary)newValue);
				return;
			case PeoplePackage.ACCOUNT__CONNECTED_SINCE:
				setConnectedSince((PartialDate)newValue);
				return;
			case PeoplePackage.ACCOUNT__BIOGRAPHY:
				setBiography((String)newValue);
				return;
			case PeoplePackage.ACCOUNT__HEADLINE:
				setHeadline((String)newValue);
				return;
			case PeoplePackage.ACCOUNT__AVATAR:
				setAvatar((Photo)newValue);
				return;
			case PeoplePackage.ACCOUNT__ARCHIVE_OWNER:
				setArchiveOwner((Boolean)newValue);
				return;
			case PeoplePackage.ACCOUNT__SHARED:
				setShared((Boolean)newValue);
				return;
			case PeoplePackage.ACCOUNT__GONE:
				setGone((Boolean)newValue);
				return;
			case PeoplePackage.ACCOUNT__SOURCE:
				setSource((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PeoplePackage.ACCOUNT__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__USER_ID:
				setUserId(USER_ID_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__USERNAME:
				setUsername(USERNAME_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__URI:
				setUri(URI_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__HANDLES:
				getHandles().clear();
				return;
			case PeoplePackage.ACCOUNT__LINKS:
				getLinks().clear();
				return;
			case PeoplePackage.ACCOUNT__FOLLOWS_ME:
				setFollowsMe(FOLLOWS_ME_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__FOLLOWS_ME_SINCE:
				setFollowsMeSince((PartialDate)null);
				return;
			case PeoplePackage.ACCOUNT__IFOLLOW:
				setIFollow(IFOLLOW_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__IFOLLOW_SINCE:
				setIFollowSince((PartialDate)null);
				return;
			case PeoplePackage.ACCOUNT__CONNECTED:
				setConnected(CONNECTED_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__CONNECTED_SINCE:
				setConnectedSince((PartialDate)null);
				return;
			case PeoplePackage.ACCOUNT__BIOGRAPHY:
				setBiography(BIOGRAPHY_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__HEADLINE:
				setHeadline(HEADLINE_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__AVATAR:
				setAvatar((Photo)null);
				return;
			case PeoplePackage.ACCOUNT__ARCHIVE_OWNER:
				setArchiveOwner(ARCHIVE_OWNER_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__SHARED:
				setShared(SHARED_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__GONE:
				setGone(GONE_EDEFAULT);
				return;
			case PeoplePackage.ACCOUNT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PeoplePackage.ACCOUNT__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
			case PeoplePackage.ACCOUNT__USER_ID:
				return USER_ID_EDEFAULT == null ? userId != null : !USER_ID_EDEFAULT.equals(userId);
			case PeoplePackage.ACCOUNT__USERNAME:
				return USERNAME_EDEFAULT == null ? username != null : !USERNAME_EDEFAULT.equals(username);
			case PeoplePackage.ACCOUNT__URI:
				return URI_EDEFAULT == null ? uri != null : !URI_EDEFAULT.equals(uri);
			case PeoplePackage.ACCOUNT__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case PeoplePackage.ACCOUNT__HANDLES:
				return handles != null && !handles.isEmpty();
			case PeoplePackage.ACCOUNT__LINKS:
				return links != null && !links.isEmpty();
			case PeoplePackage.ACCOUNT__FOLLOWS_ME:
				return followsMe != FOLLOWS_ME_EDEFAULT;
			case PeoplePackage.ACCOUNT__FOLLOWS_ME_SINCE:
				return followsMeSince != null;
			case PeoplePackage.ACCOUNT__IFOLLOW:
				return iFollow != IFOLLOW_EDEFAULT;
			case PeoplePackage.ACCOUNT__IFOLLOW_SINCE:
				return iFollowSince != null;
			case PeoplePackage.ACCOUNT__CONNECTED:
				return connected != CONNECTED_EDEFAULT;
			case PeoplePackage.ACCOUNT__CONNECTED_SINCE:
				return connectedSince != null;
			case PeoplePackage.ACCOUNT__BIOGRAPHY:
				return BIOGRAPHY_EDEFAULT == null ? biography != null : !BIOGRAPHY_EDEFAULT.equals(biography);
			case PeoplePackage.ACCOUNT__HEADLINE:
				return HEADLINE_EDEFAULT == null ? headline != null : !HEADLINE_EDEFAULT.equals(headline);
			case PeoplePackage.ACCOUNT__AVATAR:
				return avatar != null;
			case PeoplePackage.ACCOUNT__ARCHIVE_OWNER:
				return archiveOwner != ARCHIVE_OWNER_EDEFAULT;
			case PeoplePackage.ACCOUNT__SHARED:
				return shared != SHARED_EDEFAULT;
			case PeoplePackage.ACCOUNT__GONE:
				return gone != GONE_EDEFAULT;
			case PeoplePackage.ACCOUNT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case PeoplePackage.ACCOUNT___PERSON_UID:
				return personUid();
			case PeoplePackage.ACCOUNT___ACTIVE_LINK:
				return activeLink();
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (platform: ");
		result.append(platform);
		result.append(", userId: ");
		result.append(userId);
		result.append(", username: ");
		result.append(username);
		result.append(", uri: ");
		result.append(uri);
		result.append(", displayName: ");
		result.append(displayName);
		result.append(", followsMe: ");
		result.append(followsMe);
		result.append(", iFollow: ");
		result.append(iFollow);
		result.append(", connected: ");
		result.append(connected);
		result.append(", biography: ");
		result.append(biography);
		result.append(", headline: ");
		result.append(headline);
		result.append(", archiveOwner: ");
		result.append(archiveOwner);
		result.append(", shared: ");
		result.append(shared);
		result.append(", gone: ");
		result.append(gone);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //AccountImpl
